#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QProcess>
#include <QString>

#include <functional>

namespace hipwise::test {

/// A message bus of our own: a real dbus-daemon, gone with this.
class BusServer
{
public:
    /// Answers when the constructor is done; otherwise the test has failed.
    BusServer();
    ~BusServer();

    const QString &address() const { return m_address; }
    /// A connection of somebody else, by a name of its own in this program.
    QDBusConnection visitor(const QString &name);

private:
    QProcess m_process;
    QString m_address;
    QStringList m_visitors;
};

/// Lets events pass until \a condition holds; false after five seconds.
bool comesToPass(const std::function<bool()> &condition);

/// The answer to \a call, while events pass on this side, too; the test has failed without one.
QDBusMessage answerTo(const QDBusMessage &call, const QDBusConnection &visitor);

} // namespace hipwise::test
