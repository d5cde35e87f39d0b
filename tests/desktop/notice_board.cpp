#include "desktop/notice_board.h"

#include "support/catch.h"

namespace hipwise::test {

NoticeBoard::NoticeBoard(QDBusConnection bus)
{
    REQUIRE(
        bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), this,
                           QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    REQUIRE(bus.registerService(QStringLiteral("org.freedesktop.Notifications")));
}

uint NoticeBoard::Notify(const QString &, uint replaces, const QString &, const QString &summary,
                         const QString &body, const QStringList &buttons, const QVariantMap &, int)
{
    replaced = replaces;
    shown = replaces != 0 ? replaces : static_cast<uint>(++times) + 40;
    title = summary;
    text = body;
    actions = buttons;
    return shown;
}

void NoticeBoard::CloseNotification(uint id)
{
    if (id == shown)
        shown = 0;
}

} // namespace hipwise::test
