#include "ui/settings/voice_section.h"

#include "ui/settings/chip_row.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/prose.h"

#include <QVBoxLayout>

namespace hipwise {

namespace {

constexpr double slow = 0.8;
constexpr double usual = 1;
constexpr double quick = 1.25;

} // namespace

VoiceSection::VoiceSection(QWidget *parent)
    : QWidget(parent)
    , m_example(new Button(Button::Kind::Secondary, tr("Hear it"), QStringLiteral("voice")))
{
    m_example->setObjectName(QStringLiteral("hearVoiceButton"));
    connect(m_example, &Button::clicked, this, &VoiceSection::exampleRequested);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(new Prose(tr("Voice"), TextRole::Heading));
    layout->addWidget(new Prose(tr("Everything lets you follow a session with your eyes shut."),
                                TextRole::Small, &Tokens::ink2));
    layout->addSpacing(10);
    layout->addWidget(makeVerbosities());
    layout->addSpacing(8);
    layout->addWidget(makeRates());
    layout->addSpacing(8);
    layout->addWidget(makeOthers());
}

QWidget *VoiceSection::makeVerbosities()
{
    QWidget *row = makeChipRow();
    const auto add = [&](const QString &text, const QString &name, Verbosity verbosity) {
        m_verbosities.emplace_back(
            addChip(*row, text, name, [this, verbosity] { Q_EMIT verbosityChosen(verbosity); }),
            verbosity);
    };
    add(tr("Everything"), QStringLiteral("voice-full"), Verbosity::Full);
    add(tr("What changes"), QStringLiteral("voice-short"), Verbosity::Short);
    add(tr("Counts only"), QStringLiteral("voice-counts"), Verbosity::CountsOnly);
    add(tr("Off"), QStringLiteral("voice-off"), Verbosity::Off);
    return row;
}

QWidget *VoiceSection::makeRates()
{
    QWidget *row = makeChipRow();
    const auto add = [&](const QString &text, const QString &name, double rate) {
        m_rates.emplace_back(addChip(*row, text, name, [this, rate] { Q_EMIT rateChosen(rate); }),
                             rate);
    };
    add(tr("Slower"), QStringLiteral("voice-slow"), slow);
    add(tr("Usual pace"), QStringLiteral("voice-usual"), usual);
    add(tr("Faster"), QStringLiteral("voice-quick"), quick);
    row->layout()->addWidget(m_example);
    return row;
}

QWidget *VoiceSection::makeOthers()
{
    QWidget *row = makeChipRow();
    const auto add = [&](const QString &text, const QString &name, bool areQuieted) {
        m_others.emplace_back(
            addChip(*row, text, name, [this, areQuieted] { Q_EMIT othersChosen(areQuieted); }),
            areQuieted);
    };
    add(tr("Turn music down"), QStringLiteral("others-quieter"), true);
    add(tr("Leave music"), QStringLiteral("others-same"), false);
    return row;
}

void VoiceSection::setSettings(const Settings &settings)
{
    for (const auto &[chip, verbosity] : m_verbosities)
        chip->setChecked(verbosity == settings.verbosity);
    for (const auto &[chip, rate] : m_rates)
        chip->setChecked(qFuzzyCompare(rate, settings.voiceRate));
    for (const auto &[chip, areQuieted] : m_others)
        chip->setChecked(areQuieted == settings.quietsOthers);
    m_example->setEnabled(settings.verbosity != Verbosity::Off);
}

} // namespace hipwise
