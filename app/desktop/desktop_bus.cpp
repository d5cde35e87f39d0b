#include "desktop/desktop_bus.h"

#include <QUuid>

#include <utility>

namespace hipwise {

DesktopBus::DesktopBus(QString address)
    : m_address(std::move(address))
    , m_name(QUuid::createUuid().toString())
{}

DesktopBus::~DesktopBus()
{
    if (m_connection)
        QDBusConnection::disconnectFromBus(m_name);
}

QDBusConnection DesktopBus::connection()
{
    if (!m_connection) {
        // A connection of our own: it ends with this, and whoever keeps something for us sees that.
        m_connection = m_address.isEmpty()
                           ? QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_name)
                           : QDBusConnection::connectToBus(m_address, m_name);
    }
    return *m_connection;
}

} // namespace hipwise
