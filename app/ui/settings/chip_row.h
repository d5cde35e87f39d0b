#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace hipwise {

class Chip;

/// A row of chips that wraps, of which one is chosen.
QWidget *makeChipRow();

/// Adds a chip to \a row; \a chosen is called when it becomes the one.
Chip *addChip(QWidget &row, const QString &text, const QString &name,
              const std::function<void()> &chosen);

} // namespace hipwise
