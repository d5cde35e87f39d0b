#include "support/bus_server.h"

#include "support/catch.h"

#include <QCoreApplication>
#include <QDBusPendingCall>
#include <QElapsedTimer>
#include <QStandardPaths>
#include <QThread>

#include <csignal>
#include <sys/prctl.h>

namespace hipwise::test {

BusServer::BusServer()
{
    if (QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty())
        FAIL("dbus-daemon is missing: apt-get install dbus");
    m_process.setStandardErrorFile(QProcess::nullDevice()); // of limits it cannot raise
    // A test that crashes takes its bus along.
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_process.start(QStringLiteral("dbus-daemon"),
                    {QStringLiteral("--session"), QStringLiteral("--nofork"),
                     QStringLiteral("--nopidfile"), QStringLiteral("--print-address")});
    while (!m_process.canReadLine() && m_process.waitForReadyRead(10'000)) {
    }
    m_address = QString::fromUtf8(m_process.readLine()).trimmed();
    if (m_address.isEmpty())
        FAIL("dbus-daemon does not answer");
}

BusServer::~BusServer()
{
    for (const QString &name : m_visitors)
        QDBusConnection::disconnectFromBus(name);
    m_process.kill();
    m_process.waitForFinished();
}

QDBusConnection BusServer::visitor(const QString &name)
{
    m_visitors.append(name);
    const QDBusConnection connection = QDBusConnection::connectToBus(m_address, name);
    REQUIRE(connection.isConnected());
    return connection;
}

bool comesToPass(const std::function<bool()> &condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.elapsed() > 5'000)
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        QThread::msleep(1);
    }
    return true;
}

QDBusMessage answerTo(const QDBusMessage &call, const QDBusConnection &visitor)
{
    const QDBusPendingCall pending = visitor.asyncCall(call);
    REQUIRE(comesToPass([&pending] { return pending.isFinished(); }));
    return pending.reply();
}

} // namespace hipwise::test
