#include "desktop/notifier.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

namespace hipwise {

namespace {

constexpr QLatin1String service("org.freedesktop.Notifications");
constexpr QLatin1String objectPath("/org/freedesktop/Notifications");
constexpr int asLongAsUsual = -1;

} // namespace

Notifier::Notifier(QDBusConnection bus, QObject *parent)
    : QObject(parent)
    , m_bus(std::move(bus))
{}

void Notifier::listen()
{
    if (m_isListening)
        return;
    m_isListening = true;
    // QtDBus knows such signals by their names only.
    m_bus.connect(service, objectPath, service, QStringLiteral("ActionInvoked"), this,
                  SLOT(onActionInvoked(uint, QString)));
    m_bus.connect(service, objectPath, service, QStringLiteral("NotificationClosed"), this,
                  SLOT(onClosed(uint, uint)));
}

void Notifier::show(const Notice &notice)
{
    if (!m_bus.isConnected())
        return;
    listen();
    m_isWanted = true;
    QStringList actions;
    for (const auto &[key, label] : notice.actions)
        actions << key << label;
    QDBusMessage call =
        QDBusMessage::createMethodCall(service, objectPath, service, QStringLiteral("Notify"));
    const QVariantMap hints{
        {QStringLiteral("desktop-entry"), QStringLiteral("io.github.hipwise.Hipwise")}};
    call.setArguments({QStringLiteral("Hipwise"), m_id, QStringLiteral("io.github.hipwise.Hipwise"),
                       notice.title, notice.text, actions, hints, asLongAsUsual});
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this](QDBusPendingCallWatcher *finished) {
                finished->deleteLater();
                const QDBusPendingReply<uint> reply = *finished;
                if (reply.isError())
                    return; // a desktop without notices
                m_id = reply.value();
                if (!m_isWanted)
                    withdraw();
            });
}

void Notifier::withdraw()
{
    m_isWanted = false;
    if (m_id == 0)
        return;
    QDBusMessage call = QDBusMessage::createMethodCall(service, objectPath, service,
                                                       QStringLiteral("CloseNotification"));
    call.setArguments({m_id});
    m_bus.send(call);
    m_id = 0;
}

void Notifier::onActionInvoked(uint id, const QString &action)
{
    if (id == m_id && id != 0)
        Q_EMIT chosen(action);
}

void Notifier::onClosed(uint id, uint /*reason*/)
{
    if (id == m_id)
        m_id = 0;
}

} // namespace hipwise
