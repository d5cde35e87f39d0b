#pragma once

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QObject>
#include <QSet>
#include <QVariantMap>

namespace hipwise::test {

/// org.freedesktop.ScreenSaver as a desktop has it, counting what is asked for.
class ScreenSaver : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")

public:
    explicit ScreenSaver(QDBusConnection bus);

    QSet<uint> held;
    int asked = 0;
    QString application;
    QString reason;

public Q_SLOTS:
    uint Inhibit(const QString &application, const QString &reason);
    void UnInhibit(uint cookie);
};

/// The desktop portal, whose requests are objects that are closed.
class Portal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Inhibit")

public:
    explicit Portal(QDBusConnection bus);

    int asked = 0;
    int closed = 0;
    uint flags = 0;

public Q_SLOTS:
    QDBusObjectPath Inhibit(const QString &window, uint flags, const QVariantMap &options);

private:
    QDBusConnection m_bus;
};

/// What Portal gives.
class PortalRequest : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Request")

public:
    explicit PortalRequest(Portal &portal)
        : QObject(&portal)
        , m_portal(portal)
    {}

public Q_SLOTS:
    void Close() { ++m_portal.closed; }

private:
    Portal &m_portal;
};

} // namespace hipwise::test
