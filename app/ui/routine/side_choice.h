#pragma once

#include "model/side.h"

#include <QWidget>

namespace hipwise {

class Chip;

/// Which side comes first.
class SideChoice : public QWidget
{
    Q_OBJECT

public:
    explicit SideChoice(Side side, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(hipwise::Side side);

private:
    Chip *addChip(const QString &text, const QString &name, Side side);
};

} // namespace hipwise
