#pragma once

#include <QProcess>
#include <QStringList>

namespace hipwise::test {

/// A PulseAudio server of our own, at the address that main() has put into the environment. Its
/// one sink plays to nobody; what would be heard is recorded from its monitor.
class PulseServer
{
public:
    enum class Devices { One, None };

    /// Answers when the constructor is done; otherwise the test has failed.
    explicit PulseServer(Devices devices = Devices::One);
    ~PulseServer();

    /// As a crash would: no farewell to those connected.
    void kill();
    /// It is there but does not answer.
    void freeze();

    void addDevice();
    /// What pactl says.
    QString ask(const QStringList &arguments) const;
    /// Whether this program is among what pactl lists: "clients", "sink-inputs".
    bool knowsUs(const QString &list) const;
    /// Returns as soon as it is; after ten seconds the test has failed.
    void waitUntilItKnowsUs(const QString &list) const;

private:
    QProcess m_process;
};

} // namespace hipwise::test
