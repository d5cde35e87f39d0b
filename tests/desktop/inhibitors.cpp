#include "desktop/inhibitors.h"

#include "support/catch.h"

#include <utility>

namespace hipwise::test {

ScreenSaver::ScreenSaver(QDBusConnection bus)
{
    REQUIRE(bus.registerObject(QStringLiteral("/org/freedesktop/ScreenSaver"), this,
                               QDBusConnection::ExportAllSlots));
    REQUIRE(bus.registerService(QStringLiteral("org.freedesktop.ScreenSaver")));
}

uint ScreenSaver::Inhibit(const QString &who, const QString &why)
{
    application = who;
    reason = why;
    const uint cookie = 100 + static_cast<uint>(++asked);
    held.insert(cookie);
    return cookie;
}

void ScreenSaver::UnInhibit(uint cookie)
{
    held.remove(cookie);
}

Portal::Portal(QDBusConnection bus)
    : m_bus(std::move(bus))
{
    REQUIRE(m_bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), this,
                                 QDBusConnection::ExportAllSlots));
    REQUIRE(m_bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
}

QDBusObjectPath Portal::Inhibit(const QString &, uint wanted, const QVariantMap &)
{
    flags = wanted;
    const QString path = QStringLiteral("/org/freedesktop/portal/desktop/request/%1").arg(++asked);
    m_bus.registerObject(path, new PortalRequest(*this), QDBusConnection::ExportAllSlots);
    return QDBusObjectPath(path);
}

} // namespace hipwise::test
