#include "audio/system_speech_worker.h"

#include <QVoice>

#include <algorithm>

namespace hipwise {

namespace {

/// Qt's rate goes from -1 to 1. To speech-dispatcher its ends are about half and twice the speed.
double asEngineRate(double speed)
{
    return std::clamp(speed < 1 ? (speed - 1) * 2 : speed - 1, -1.0, 1.0);
}

} // namespace

void SystemSpeechWorker::open(const QString &engine)
{
    m_speech = std::make_unique<QTextToSpeech>(engine);
    // What is said is English. In another locale, the C locale too, an engine may have no voice.
    const QList<QLocale> locales = m_speech->availableLocales();
    const auto english = std::find_if(locales.begin(), locales.end(), [](const QLocale &locale) {
        return locale.language() == QLocale::English;
    });
    if (english != locales.end() && m_speech->locale().language() != QLocale::English)
        m_speech->setLocale(*english);
    if (locales.isEmpty()) {
        m_speech.reset();
        return Q_EMIT failed();
    }
    connect(m_speech.get(), &QTextToSpeech::stateChanged, this,
            &SystemSpeechWorker::onStateChanged);
    m_ownVoice = m_speech->voice().name();
    QStringList voices;
    for (const QVoice &voice : m_speech->availableVoices())
        voices << voice.name();
    setVoice(m_settings);
    Q_EMIT opened(voices);
}

void SystemSpeechWorker::setVoice(const VoiceSettings &settings)
{
    m_settings = settings;
    if (!m_speech)
        return;
    m_speech->setRate(asEngineRate(settings.rate));
    const QList<QVoice> voices = m_speech->availableVoices();
    const auto named = [&voices](const QString &name) {
        return std::ranges::find(voices, name, &QVoice::name);
    };
    const auto chosen = named(settings.name);
    const auto wanted = chosen != voices.end() ? chosen : named(m_ownVoice);
    if (wanted != voices.end() && *wanted != m_speech->voice())
        m_speech->setVoice(*wanted);
}

void SystemSpeechWorker::setGain(double gain)
{
    if (m_speech)
        m_speech->setVolume(gain);
}

void SystemSpeechWorker::say(const QString &text)
{
    if (!m_speech)
        return;
    m_text = text;
    m_since.invalidate();
    m_speech->say(text);
}

void SystemSpeechWorker::stop()
{
    m_text.clear();
    if (m_speech)
        m_speech->stop();
}

void SystemSpeechWorker::onStateChanged(QTextToSpeech::State state)
{
    if (state == QTextToSpeech::Speaking) {
        m_since.start();
        Q_EMIT began();
    } else if (state == QTextToSpeech::Ready) {
        if (!m_text.isEmpty() && m_since.isValid())
            Q_EMIT known(m_text, std::chrono::milliseconds(m_since.elapsed()));
        m_text.clear();
        m_since.invalidate();
        Q_EMIT ended();
    } else if (state != QTextToSpeech::Paused) {
        m_text.clear();
        Q_EMIT failed();
    }
}

} // namespace hipwise
