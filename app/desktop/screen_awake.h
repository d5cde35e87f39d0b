#pragma once

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QObject>

#include <optional>

class QDBusPendingCallWatcher;

namespace hipwise {

/// Keeps the screen from going dark or being locked while a session runs: through the desktop
/// portal, else org.freedesktop.ScreenSaver. What is asked for is given back on the way out, and
/// by the bus when the program ends without one. Nothing here waits for an answer.
class ScreenAwake : public QObject
{
    Q_OBJECT

public:
    /// Does nothing without a bus.
    explicit ScreenAwake(QDBusConnection bus, QObject *parent = nullptr);
    ~ScreenAwake() override;

    void setNeeded(bool isNeeded);
    /// Whether a service has said yes.
    bool isHeld() const { return m_request || m_cookie; }

Q_SIGNALS:
    void heldChanged();

private:
    void ask();
    void askPortal();
    void askScreenSaver();
    void giveBack();
    void watch(const QDBusPendingCall &call, void (ScreenAwake::*use)(QDBusPendingCallWatcher &));
    void usePortal(QDBusPendingCallWatcher &call);
    void useScreenSaver(QDBusPendingCallWatcher &call);
    void settle();

    QDBusConnection m_bus;
    bool m_isNeeded = false;
    bool m_isAsking = false;                  ///< an answer is on its way
    std::optional<QDBusObjectPath> m_request; ///< the portal's, to be closed
    std::optional<uint> m_cookie;             ///< the screen saver's
};

} // namespace hipwise
