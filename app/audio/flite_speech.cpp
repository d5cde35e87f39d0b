#include "audio/flite_speech.h"

#include "audio/flite_worker.h"
#include "audio/speech_sound.h"
#include "audio/tone_player.h"

#include <utility>

namespace hipwise {

FliteSpeech::FliteSpeech(TonePlayer &tones, QObject *parent)
    : SpeechEngine(parent)
    , m_tones(tones)
    , m_end(this)
{
    m_end.setSingleShot(true);
    m_end.setTimerType(Qt::PreciseTimer);
    connect(&m_end, &QTimer::timeout, this, &FliteSpeech::ended);
}

FliteSpeech::~FliteSpeech()
{
    if (!m_thread)
        return;
    m_tones.hush();
    m_thread->quit();
    m_thread->wait();
}

void FliteSpeech::start()
{
    if (m_thread)
        return;
    m_thread = std::make_unique<QThread>();
    m_thread->setObjectName(QStringLiteral("voice"));
    m_worker = new FliteWorker;
    m_worker->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &FliteWorker::made, this, &FliteSpeech::onMade);
    connect(m_worker, &FliteWorker::loaded, this, [this](const QStringList &voices) {
        if (voices.isEmpty())
            return Q_EMIT failed();
        m_isBusy = false;
        Q_EMIT ready(voices);
        makeNext();
    });
    // What is made beforehand must not take time from what is on screen.
    m_thread->start(QThread::LowPriority);
    QMetaObject::invokeMethod(m_worker, &FliteWorker::load);
}

void FliteSpeech::setVoice(const VoiceSettings &settings)
{
    if (settings == m_settings)
        return;
    m_settings = settings;
    m_made.clear();
    m_queue.clear();
}

void FliteSpeech::setGain(double gain)
{
    m_tones.setSpeechGain(gain);
}

void FliteSpeech::expect(const QStringList &texts)
{
    start();
    std::map<QString, Samples> kept;
    m_queue.clear();
    qsizetype length = 0;
    for (const QString &text : texts) {
        length += text.size();
        if (length > mostExpected)
            break;
        if (const auto made = m_made.find(text); made != m_made.end())
            kept.insert(*made);
        else if (!m_queue.contains(text))
            m_queue << text;
    }
    m_made = std::move(kept);
    makeNext();
}

void FliteSpeech::say(const QString &text)
{
    start();
    m_waiting.clear();
    if (const auto made = m_made.find(text); made != m_made.end())
        return sound(made->second);
    m_waiting = text;
    m_asked = std::chrono::steady_clock::now();
    m_queue.removeAll(text);
    m_queue.prepend(text);
    makeNext();
}

void FliteSpeech::stop()
{
    m_waiting.clear();
    m_tones.hush();
    if (!m_end.isActive())
        return;
    m_end.stop();
    Q_EMIT ended();
}

void FliteSpeech::makeNext()
{
    if (m_isBusy || m_queue.isEmpty())
        return;
    m_isBusy = true;
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, settings = m_settings,
                               text = m_queue.takeFirst()] { worker->make(settings, text); });
}

void FliteSpeech::onMade(const VoiceSettings &settings, const QString &text, const Samples &samples)
{
    m_isBusy = false;
    const bool isDue = text == m_waiting;
    if (settings == m_settings) {
        m_made.insert_or_assign(text, samples);
        Q_EMIT known(text, lengthOf(*samples, TonePlayer::speechRate));
        if (isDue)
            m_waiting.clear();
        if (isDue && std::chrono::steady_clock::now() - m_asked <= patience)
            sound(samples);
    }
    makeNext();
}

void FliteSpeech::sound(const Samples &samples)
{
    m_tones.speak(*samples);
    m_end.start(lengthOf(*samples, TonePlayer::speechRate));
    Q_EMIT began();
}

} // namespace hipwise
