#include "ui/routine/sound_choice.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/prose.h"

#include <QVBoxLayout>

namespace hipwise {

SoundChoice::SoundChoice(const std::optional<SoundProfile> &sound, QWidget *parent)
    : QWidget(parent)
    , m_row(new QWidget)
    , m_words(new Prose({}, TextRole::Small, &Tokens::ink2))
{
    m_row->setLayout(new FlowLayout(8, 8));
    m_words->setObjectName(QStringLiteral("soundWords"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_row);
    layout->addWidget(m_words);

    Chip *usual = add(tr("As in settings"), QStringLiteral("soundUsual"), std::nullopt);
    Chip *quiet = add(tr("Quiet"), QStringLiteral("soundQuiet"), quietSound());
    Chip *loud = add(tr("Loud"), QStringLiteral("soundLoud"), loudSound());
    if (!sound)
        usual->setChecked(true);
    else if (*sound == quietSound())
        quiet->setChecked(true);
    else if (*sound == loudSound())
        loud->setChecked(true);
    else // as it was set in the player
        add(tr("Its own"), QStringLiteral("soundOwn"), sound)->setChecked(true);
    showWords(sound);
}

Chip *SoundChoice::add(const QString &text, const QString &name,
                       const std::optional<SoundProfile> &sound)
{
    auto *chip = new Chip(text);
    chip->setObjectName(name);
    chip->setAutoExclusive(true);
    connect(chip, &Chip::clicked, this, [this, sound] {
        showWords(sound);
        Q_EMIT chosen(sound);
    });
    m_row->layout()->addWidget(chip);
    return chip;
}

void SoundChoice::showWords(const std::optional<SoundProfile> &sound)
{
    m_words->setText(sound ? inWords(*sound) : QString());
    m_words->setVisible(sound.has_value());
}

} // namespace hipwise
