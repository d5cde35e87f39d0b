#include "audio/pulse_server.h"

#include "support/catch.h"

#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>

#include <csignal>
#include <sys/prctl.h>
#include <thread>

namespace hipwise::test {

namespace {

using namespace std::chrono_literals;

const QString sinkModule = QStringLiteral("module-null-sink");
const QString sinkOptions = QStringLiteral("sink_name=out rate=48000 channels=2");

QString socketPath()
{
    return qEnvironmentVariable("PULSE_SERVER").mid(5); // after "unix:"
}

} // namespace

PulseServer::PulseServer(Devices devices)
{
    for (const char *program : {"pulseaudio", "pactl", "parec"}) {
        if (QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty())
            FAIL(program << " is missing: apt-get install pulseaudio pulseaudio-utils");
    }
    QFile::remove(socketPath()); // left there by one that was killed
    QStringList arguments{
        QStringLiteral("-n"),
        QStringLiteral("--daemonize=no"),
        QStringLiteral("--exit-idle-time=-1"),
        QStringLiteral("--use-pid-file=no"),
        QStringLiteral("--system=no"), // with a warning only when we are root
        QStringLiteral("--high-priority=no"),
        QStringLiteral("--realtime=no"),
        QStringLiteral("--log-level=error"),
        QStringLiteral("--load=module-native-protocol-unix auth-anonymous=1 socket=") +
            socketPath(),
        // A sink that idles would have rendered two seconds of silence ahead of the first tone.
        QStringLiteral("--load=module-suspend-on-idle timeout=0"),
    };
    if (devices == Devices::One)
        arguments << QStringLiteral("--load=%1 %2").arg(sinkModule, sinkOptions);

    m_process.setProcessChannelMode(QProcess::ForwardedChannels);
    // A test that crashes takes its server along.
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_process.start(QStringLiteral("pulseaudio"), arguments);
    for (int attempt = 0; attempt < 500; ++attempt) {
        if (ask({QStringLiteral("info")}).contains(QStringLiteral("Server Name")))
            return;
        if (m_process.waitForFinished(20))
            break;
    }
    FAIL("pulseaudio does not answer");
}

PulseServer::~PulseServer()
{
    kill();
}

void PulseServer::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

void PulseServer::freeze()
{
    ::kill(static_cast<pid_t>(m_process.processId()), SIGSTOP);
}

void PulseServer::addDevice()
{
    ask(QStringList{QStringLiteral("load-module"), sinkModule} + sinkOptions.split(u' '));
}

QString PulseServer::ask(const QStringList &arguments) const
{
    QProcess pactl;
    pactl.setStandardErrorFile(QProcess::nullDevice());
    pactl.start(QStringLiteral("pactl"), arguments);
    pactl.waitForFinished();
    return QString::fromUtf8(pactl.readAllStandardOutput());
}

bool PulseServer::knowsUs(const QString &list) const
{
    return ask({QStringLiteral("list"), list}).contains(QStringLiteral("test_audio"));
}

void PulseServer::waitUntilItKnowsUs(const QString &list) const
{
    for (int attempt = 0; attempt < 500; ++attempt) {
        if (knowsUs(list))
            return;
        std::this_thread::sleep_for(20ms);
    }
    FAIL("pulseaudio does not list us among " << list.toStdString());
}

} // namespace hipwise::test
