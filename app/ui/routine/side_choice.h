#pragma once

#include "model/side.h"

#include <QWidget>

#include <optional>

namespace hipwise {

class Chip;

/// Which side comes first; none: one today, the other tomorrow.
class SideChoice : public QWidget
{
    Q_OBJECT

public:
    explicit SideChoice(std::optional<Side> side, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(std::optional<hipwise::Side> side);

private:
    Chip *addChip(const QString &text, const QString &name, std::optional<Side> side);
};

} // namespace hipwise
