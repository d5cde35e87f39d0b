#include "ui/settings/chip_row.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"

namespace hipwise {

QWidget *makeChipRow()
{
    auto *row = new QWidget;
    row->setLayout(new FlowLayout(8, 8));
    return row;
}

Chip *addChip(QWidget &row, const QString &text, const QString &name,
              const std::function<void()> &chosen)
{
    auto *chip = new Chip(text);
    chip->setObjectName(name);
    chip->setAutoExclusive(true);
    QObject::connect(chip, &Chip::toggled, &row, [chosen](bool isChosen) {
        if (isChosen)
            chosen();
    });
    row.layout()->addWidget(chip);
    return chip;
}

} // namespace hipwise
