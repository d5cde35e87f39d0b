#include "ui/settings/voice_section.h"

#include "ui/settings/voice_title.h"
#include "ui/style/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/menu_chip.h"
#include "ui/widgets/prose.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

namespace hipwise {

namespace {

constexpr double slow = 0.8;
constexpr double usual = 1;
constexpr double quick = 1.25;

} // namespace

VoiceSection::VoiceSection(QWidget *parent)
    : SettingRows(tr("Voice"), parent)
    , m_example(new Button(Button::Kind::Secondary, tr("Hear it"), QStringLiteral("voice")))
    , m_voice(new MenuChip(MenuChip::Kind::One, tr("Usual voice")))
    , m_gone(new Prose({}, TextRole::Small, &Tokens::ink2))
{
    m_example->setObjectName(QStringLiteral("hearVoiceButton"));
    connect(m_example, &Button::clicked, this, &VoiceSection::exampleRequested);
    m_voice->setObjectName(QStringLiteral("voiceChoice"));
    m_voice->setEnabled(false);
    connect(m_voice, &MenuChip::chosenChanged, this, &VoiceSection::chooseVoice);
    m_gone->setObjectName(QStringLiteral("voiceGone"));
    m_gone->hide();

    addVerbosities();
    addVoices();
    addRates();
    addBreaths();
    addOthers();
}

void VoiceSection::addVerbosities()
{
    QWidget *row = addRow(tr("Everything lets you follow a session with your eyes shut."));
    const auto add = [&](const QString &text, const QString &name, Verbosity verbosity) {
        addChoice(*row, text, name, &Settings::verbosity, verbosity);
    };
    add(tr("Everything"), QStringLiteral("voice-full"), Verbosity::Full);
    add(tr("What changes"), QStringLiteral("voice-short"), Verbosity::Short);
    add(tr("Counts only"), QStringLiteral("voice-counts"), Verbosity::CountsOnly);
    add(tr("Off"), QStringLiteral("voice-off"), Verbosity::Off);
}

void VoiceSection::addVoices()
{
    QWidget *row = addRow(tr("Choose who speaks, and hear how it sounds."));
    row->layout()->addWidget(m_voice);
    row->layout()->addWidget(m_example);
    column().addWidget(m_gone);
}

void VoiceSection::addRates()
{
    QWidget *row = addRow(tr("A slower voice is easier to understand, and says less in the time."));
    const auto add = [&](const QString &text, const QString &name, double rate) {
        addChoice(
            *row, text, name,
            [rate](const Settings &settings) { return qFuzzyCompare(rate, settings.voiceRate); },
            [rate](Settings &settings) { settings.voiceRate = rate; });
    };
    add(tr("Slower"), QStringLiteral("voice-slow"), slow);
    add(tr("Usual pace"), QStringLiteral("voice-usual"), usual);
    add(tr("Faster"), QStringLiteral("voice-quick"), quick);
}

void VoiceSection::addBreaths()
{
    QWidget *row =
        addRow(tr("In holds the voice can count your breath where it is silent: 4 in, 6 out."));
    addChoice(*row, tr("Silent"), QStringLiteral("breath-silent"), &Settings::countsBreath, false);
    addChoice(*row, tr("Count my breath"), QStringLiteral("breath-aloud"), &Settings::countsBreath,
              true);
}

void VoiceSection::addOthers()
{
    QWidget *row = addRow(tr("Music of other players can give way while the voice speaks."));
    addChoice(*row, tr("Turn music down"), QStringLiteral("others-quieter"),
              &Settings::quietsOthers, true);
    addChoice(*row, tr("Leave music"), QStringLiteral("others-same"), &Settings::quietsOthers,
              false);
}

void VoiceSection::setVoices(const QStringList &voices)
{
    m_voices = voices;
    QStringList titles;
    for (const QString &name : voices)
        titles << voiceTitle(name);
    const QSignalBlocker blocker(m_voice);
    m_voice->setChoices(titles);
    m_voice->setEnabled(!voices.isEmpty());
    showVoice();
}

void VoiceSection::chooseVoice()
{
    const std::vector<int> &rows = m_voice->chosen();
    const std::string name =
        rows.empty() ? std::string() : m_voices.value(rows.front()).toStdString();
    Q_EMIT chosen([name](Settings &settings) { settings.voiceName = name; });
}

void VoiceSection::setSettings(const Settings &settings)
{
    SettingRows::setSettings(settings);
    m_example->setEnabled(settings.verbosity != Verbosity::Off);
    m_name = toQString(settings.voiceName);
    showVoice();
}

void VoiceSection::showVoice()
{
    const auto row = static_cast<int>(m_voices.indexOf(m_name));
    const QSignalBlocker blocker(m_voice);
    m_voice->setChosen(row < 0 ? std::vector<int>() : std::vector{row});
    const bool isGone = row < 0 && !m_name.isEmpty() && !m_voices.isEmpty();
    m_gone->setText(isGone ? tr("The voice you chose, %1, is not on this computer. The usual one "
                                "speaks.")
                                 .arg(voiceTitle(m_name))
                           : QString());
    m_gone->setVisible(isGone);
}

} // namespace hipwise
