#pragma once

#include <QDBusConnection>
#include <QString>

#include <optional>

namespace hipwise {

/// The message bus of the person's desktop, connected to when it is first needed. Without one,
/// everything that goes over it is left out: a session needs no desktop.
class DesktopBus
{
public:
    /// An empty \a address is that of the person's session.
    explicit DesktopBus(QString address = {});
    ~DesktopBus();
    DesktopBus(const DesktopBus &) = delete;
    DesktopBus &operator=(const DesktopBus &) = delete;

    /// Connected or not, always the same.
    QDBusConnection connection();

private:
    QString m_address;
    QString m_name; ///< of the connection, among those of the program
    std::optional<QDBusConnection> m_connection;
};

} // namespace hipwise
