#include "ui/routine/side_choice.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"

namespace hipwise {

SideChoice::SideChoice(std::optional<Side> side, QWidget *parent)
    : QWidget(parent)
{
    setLayout(new FlowLayout(8, 8));
    Chip *left = addChip(tr("Left first"), QStringLiteral("leftFirstChip"), Side::Left);
    Chip *right = addChip(tr("Right first"), QStringLiteral("rightFirstChip"), Side::Right);
    Chip *byDay = addChip(tr("By turns"), QStringLiteral("byTurnsChip"), std::nullopt);
    byDay->setToolTip(tr("One side today, the other tomorrow"));
    (!side ? byDay : *side == Side::Left ? left : right)->setChecked(true);
}

Chip *SideChoice::addChip(const QString &text, const QString &name, std::optional<Side> side)
{
    auto *chip = new Chip(text);
    chip->setObjectName(name);
    chip->setAutoExclusive(true);
    connect(chip, &Chip::clicked, this, [this, side] { Q_EMIT chosen(side); });
    layout()->addWidget(chip);
    return chip;
}

} // namespace hipwise
