#include "desktop/screen_awake.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

#include <utility>

namespace hipwise {

namespace {

constexpr QLatin1String portalService("org.freedesktop.portal.Desktop");
constexpr QLatin1String screenSaver("org.freedesktop.ScreenSaver");
constexpr QLatin1String screenSaverPath("/org/freedesktop/ScreenSaver");
/// Of the portal's Inhibit: the session may not be taken for idle.
constexpr uint idleFlag = 8;

QString reason()
{
    return ScreenAwake::tr("A guided session is running");
}

} // namespace

ScreenAwake::ScreenAwake(QDBusConnection bus, QObject *parent)
    : QObject(parent)
    , m_bus(std::move(bus))
{}

ScreenAwake::~ScreenAwake()
{
    giveBack();
}

void ScreenAwake::setNeeded(bool isNeeded)
{
    if (std::exchange(m_isNeeded, isNeeded) != isNeeded)
        settle();
}

/// One thing at a time: an answer that comes too late is acted on when it is there.
void ScreenAwake::settle()
{
    if (m_isAsking || m_isNeeded == isHeld())
        return;
    if (m_isNeeded)
        ask();
    else
        giveBack();
}

void ScreenAwake::ask()
{
    if (!m_bus.isConnected())
        return;
    m_isAsking = true;
    askPortal();
}

void ScreenAwake::askPortal()
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        portalService, QStringLiteral("/org/freedesktop/portal/desktop"),
        QStringLiteral("org.freedesktop.portal.Inhibit"), QStringLiteral("Inhibit"));
    call.setArguments({QString(), idleFlag, QVariantMap{{QStringLiteral("reason"), reason()}}});
    watch(m_bus.asyncCall(call), &ScreenAwake::usePortal);
}

void ScreenAwake::usePortal(QDBusPendingCallWatcher &call)
{
    const QDBusPendingReply<QDBusObjectPath> reply = call;
    if (reply.isError())
        return askScreenSaver();
    m_isAsking = false;
    m_request = reply.value();
    Q_EMIT heldChanged();
    settle();
}

void ScreenAwake::askScreenSaver()
{
    QDBusMessage call = QDBusMessage::createMethodCall(screenSaver, screenSaverPath, screenSaver,
                                                       QStringLiteral("Inhibit"));
    call.setArguments({QStringLiteral("io.github.hipwise.Hipwise"), reason()});
    watch(m_bus.asyncCall(call), &ScreenAwake::useScreenSaver);
}

void ScreenAwake::useScreenSaver(QDBusPendingCallWatcher &call)
{
    m_isAsking = false;
    const QDBusPendingReply<uint> reply = call;
    if (reply.isError())
        return; // there is nobody to ask; the next session tries again
    m_cookie = reply.value();
    Q_EMIT heldChanged();
    settle();
}

void ScreenAwake::giveBack()
{
    if (!isHeld())
        return;
    if (const auto request = std::exchange(m_request, std::nullopt)) {
        m_bus.send(QDBusMessage::createMethodCall(portalService, request->path(),
                                                  QStringLiteral("org.freedesktop.portal.Request"),
                                                  QStringLiteral("Close")));
    }
    if (const auto cookie = std::exchange(m_cookie, std::nullopt)) {
        QDBusMessage call = QDBusMessage::createMethodCall(
            screenSaver, screenSaverPath, screenSaver, QStringLiteral("UnInhibit"));
        call.setArguments({*cookie});
        m_bus.send(call);
    }
    Q_EMIT heldChanged();
}

void ScreenAwake::watch(const QDBusPendingCall &call,
                        void (ScreenAwake::*use)(QDBusPendingCallWatcher &))
{
    auto *watcher = new QDBusPendingCallWatcher(call, this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, use](QDBusPendingCallWatcher *finished) {
                finished->deleteLater();
                (this->*use)(*finished);
            });
}

} // namespace hipwise
