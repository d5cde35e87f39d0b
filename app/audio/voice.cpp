#include "audio/voice.h"

#include "audio/flite_speech.h"
#include "audio/system_speech.h"

#include <algorithm>
#include <utility>

namespace hipwise {

namespace {

/// The best first.
std::vector<Voice::EngineMaker> enginesHere(TonePlayer &tones)
{
    const QString dispatcher = QStringLiteral("speechd");
    return {
        [dispatcher]() -> std::unique_ptr<SpeechEngine> {
            if (!SystemSpeech::isDispatcherThere())
                return nullptr;
            return std::make_unique<SystemSpeech>(dispatcher);
        },
        [&tones]() -> std::unique_ptr<SpeechEngine> {
            return std::make_unique<FliteSpeech>(tones);
        },
        [dispatcher]() -> std::unique_ptr<SpeechEngine> {
            QStringList others = SystemSpeech::engines();
            others.removeAll(dispatcher);
            // Qt's way to flite loses words, and there is none here anyway.
            others.removeAll(QStringLiteral("flite"));
            if (others.isEmpty())
                return nullptr;
            return std::make_unique<SystemSpeech>(others.first());
        },
    };
}

} // namespace

Voice::Voice(TonePlayer &tones, QObject *parent)
    : Voice(enginesHere(tones), parent)
{}

Voice::Voice(std::vector<EngineMaker> engines, QObject *parent)
    : QObject(parent)
    , m_engines(std::move(engines))
{
    std::reverse(m_engines.begin(), m_engines.end());
}

Voice::~Voice() = default;

void Voice::prepare()
{
    if (!m_engine && !m_reported)
        tryNext();
    tellIfGone();
}

/// The engine speaks all the same, with the voice it has by itself.
void Voice::tellIfGone()
{
    const QString &name = m_settings.name;
    if (!m_isReady || name.isEmpty() || m_voices.contains(name) || m_goneTold == name)
        return;
    m_goneTold = name;
    Q_EMIT voiceGone(tr("The voice you chose is not on this computer. Another one speaks."));
}

void Voice::tryNext()
{
    m_engine.reset();
    while (!m_engine && !m_engines.empty()) {
        m_engine = m_engines.back()();
        m_engines.pop_back();
    }
    if (!m_engine) {
        m_reported = true;
        Q_EMIT unavailable(tr("No voice on this computer. What it would say is on screen."));
        return;
    }
    connect(m_engine.get(), &SpeechEngine::ready, this, [this](const QStringList &voices) {
        m_voices = voices;
        m_isReady = true;
        Q_EMIT ready();
        tellIfGone();
    });
    connect(m_engine.get(), &SpeechEngine::failed, this, [this] {
        m_engine->disconnect(this);
        // It cannot be deleted before it has said so.
        QMetaObject::invokeMethod(this, &Voice::onFailed, Qt::QueuedConnection);
    });
    connect(m_engine.get(), &SpeechEngine::known, this,
            [this](const QString &text, std::chrono::milliseconds length) {
                m_lengths.learn(text.toStdString(), length);
                Q_EMIT lengthsChanged();
            });
    connect(m_engine.get(), &SpeechEngine::began, this, [this] { setSpeaking(true); });
    connect(m_engine.get(), &SpeechEngine::ended, this, [this] { setSpeaking(false); });
    m_engine->setVoice(m_settings);
    m_engine->setGain(m_volume);
    m_engine->start();
    m_engine->expect(m_expected);
}

void Voice::onFailed()
{
    m_isReady = false;
    m_voices.clear();
    setSpeaking(false);
    tryNext();
}

void Voice::setSpeaking(bool isSpeaking)
{
    if (isSpeaking == m_isSpeaking)
        return;
    m_isSpeaking = isSpeaking;
    Q_EMIT speakingChanged(isSpeaking);
}

void Voice::expect(const QStringList &texts)
{
    m_expected = texts;
    if (m_engine && !m_muted)
        m_engine->expect(texts);
}

void Voice::say(const QString &text)
{
    if (!m_muted && m_engine)
        m_engine->say(text);
}

void Voice::stop()
{
    if (m_engine)
        m_engine->stop();
}

void Voice::setVoice(const VoiceSettings &settings)
{
    if (settings == m_settings)
        return;
    m_lengths.startAnew(m_settings.rate / settings.rate);
    m_settings = settings;
    if (!m_engine)
        return;
    m_engine->setVoice(settings);
    m_engine->expect(m_expected);
}

void Voice::setVolume(double volume)
{
    m_volume = std::clamp(volume, 0.0, 1.0);
    if (m_engine)
        m_engine->setGain(m_volume);
}

void Voice::setMuted(bool muted)
{
    if (muted == m_muted)
        return;
    m_muted = muted;
    if (muted)
        stop();
    else
        expect(m_expected);
}

} // namespace hipwise
