#include "ui/settings/setting_rows.h"

#include "ui/settings/chip_row.h"
#include "ui/widgets/prose.h"

#include <QVBoxLayout>

namespace hipwise {

SettingRows::SettingRows(const QString &heading, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(new Prose(heading, TextRole::Heading));
}

QVBoxLayout &SettingRows::column()
{
    return *static_cast<QVBoxLayout *>(layout());
}

QWidget *SettingRows::addRow(const QString &sentence)
{
    column().addWidget(new Prose(sentence, TextRole::Small, &Tokens::ink2));
    QWidget *row = makeChipRow();
    column().addWidget(row);
    return row;
}

void SettingRows::addChoice(QWidget &row, const QString &text, const QString &name,
                            const IsChosen &isChosen, const Change &change)
{
    m_chips.emplace_back(addChip(row, text, name, [this, change] { Q_EMIT chosen(change); }),
                         isChosen);
}

void SettingRows::addSwitch(QWidget &row, const QString &text, const QString &name,
                            const IsChosen &isChosen,
                            const std::function<void(Settings &, bool)> &change)
{
    Chip *chip = addChip(row, text, name, [] {});
    chip->setAutoExclusive(false);
    connect(chip, &Chip::toggled, this, [this, change](bool isOn) {
        Q_EMIT chosen([change, isOn](Settings &settings) { change(settings, isOn); });
    });
    m_chips.emplace_back(chip, isChosen);
}

void SettingRows::setSettings(const Settings &settings)
{
    for (const auto &[chip, isChosen] : m_chips)
        chip->setChecked(isChosen(settings));
}

} // namespace hipwise
