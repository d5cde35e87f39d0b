#include "audio/system_speech.h"

#include "audio/system_speech_worker.h"

#include <QFileInfo>
#include <QTextToSpeech>

#include <utility>

namespace hipwise {

namespace {

using namespace std::chrono_literals;

/// How long the end of the program may wait for a speech server that does not answer.
constexpr auto farewell = 1'000ms;

} // namespace

SystemSpeech::SystemSpeech(QString engine, QObject *parent)
    : SpeechEngine(parent)
    , m_engine(std::move(engine))
{}

SystemSpeech::~SystemSpeech()
{
    if (!m_thread)
        return;
    m_thread->quit();
    if (!m_thread->wait(QDeadlineTimer(farewell)))
        static_cast<void>(m_thread.release()); // stuck in the server, and left there
}

bool SystemSpeech::isDispatcherThere()
{
    if (!engines().contains(QStringLiteral("speechd")))
        return false;
    if (qEnvironmentVariableIsSet("SPEECHD_ADDRESS"))
        return true;
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !folder.isEmpty() &&
           QFileInfo::exists(folder + QStringLiteral("/speech-dispatcher/speechd.sock"));
}

QStringList SystemSpeech::engines()
{
    QStringList all = QTextToSpeech::availableEngines();
    all.removeAll(QStringLiteral("mock"));
    return all;
}

void SystemSpeech::start()
{
    if (m_thread)
        return;
    m_thread = std::make_unique<QThread>();
    m_thread->setObjectName(QStringLiteral("voice"));
    m_worker = new SystemSpeechWorker;
    m_worker->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &SystemSpeechWorker::opened, this, &SystemSpeech::ready);
    connect(m_worker, &SystemSpeechWorker::failed, this, &SystemSpeech::failed);
    connect(m_worker, &SystemSpeechWorker::known, this, &SystemSpeech::known);
    connect(m_worker, &SystemSpeechWorker::began, this, &SystemSpeech::began);
    connect(m_worker, &SystemSpeechWorker::ended, this, &SystemSpeech::ended);
    m_thread->start();
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, engine = m_engine, settings = m_settings, gain = m_gain] {
            worker->setVoice(settings);
            worker->open(engine);
            worker->setGain(gain);
        });
}

void SystemSpeech::setVoice(const VoiceSettings &settings)
{
    m_settings = settings;
    if (m_thread)
        QMetaObject::invokeMethod(m_worker,
                                  [worker = m_worker, settings] { worker->setVoice(settings); });
}

void SystemSpeech::setGain(double gain)
{
    m_gain = gain;
    if (m_thread)
        QMetaObject::invokeMethod(m_worker, [worker = m_worker, gain] { worker->setGain(gain); });
}

void SystemSpeech::expect(const QStringList & /*texts*/) {}

void SystemSpeech::say(const QString &text)
{
    start();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, text] { worker->say(text); });
}

void SystemSpeech::stop()
{
    if (m_thread)
        QMetaObject::invokeMethod(m_worker, &SystemSpeechWorker::stop);
}

} // namespace hipwise
