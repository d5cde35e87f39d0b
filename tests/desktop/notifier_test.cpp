#include "desktop/desktop_bus.h"
#include "desktop/notice_board.h"
#include "desktop/notifier.h"
#include "support/bus_server.h"
#include "support/catch.h"

using namespace hipwise;
using namespace hipwise::test;

namespace {

Notifier::Notice notice(const char *title)
{
    return {QLatin1String(title),
            QStringLiteral("Ready when you are."),
            {{QStringLiteral("default"), QStringLiteral("Open")}}};
}

/// A desktop with notices, and a program on it.
struct Desktop
{
    BusServer server;
    NoticeBoard board{server.visitor(QStringLiteral("board"))};
    DesktopBus bus{server.address()};
    Notifier notifier{bus.connection()};
};

} // namespace

TEST_CASE("A notice is shown by the desktop, with its words and its buttons", "[notifier]")
{
    Desktop desktop;
    desktop.notifier.show(notice("Hello"));
    REQUIRE(comesToPass([&] { return desktop.board.shown != 0; }));
    CHECK(desktop.board.title == QLatin1String("Hello"));
    CHECK(desktop.board.text == QLatin1String("Ready when you are."));
    CHECK(desktop.board.actions == QStringList{QStringLiteral("default"), QStringLiteral("Open")});
}

TEST_CASE("What is clicked on a notice is told, of another program's nothing", "[notifier]")
{
    Desktop desktop;
    QStringList chosen;
    QObject::connect(&desktop.notifier, &Notifier::chosen, &desktop.board,
                     [&](const QString &action) { chosen << action; });
    desktop.notifier.show(notice("Hello"));
    REQUIRE(comesToPass([&] { return desktop.board.shown != 0; }));
    // The answer with the id may still be on its way.
    CHECK(comesToPass([&] {
        Q_EMIT desktop.board.ActionInvoked(7, QStringLiteral("other"));
        Q_EMIT desktop.board.ActionInvoked(desktop.board.shown, QStringLiteral("default"));
        return !chosen.isEmpty();
    }));
    CHECK_FALSE(chosen.contains(QStringLiteral("other")));
}

TEST_CASE("The next notice takes the place of the last", "[notifier]")
{
    Desktop desktop;
    desktop.notifier.show(notice("One"));
    REQUIRE(comesToPass([&] { return desktop.board.shown != 0; }));
    const uint first = desktop.board.shown;
    CHECK(comesToPass([&] {
        desktop.notifier.show(notice("Two"));
        return desktop.board.replaced == first;
    }));
    CHECK(desktop.board.title == QLatin1String("Two"));
}

TEST_CASE("A notice that is no longer true goes, also while it is on its way", "[notifier]")
{
    Desktop desktop;
    desktop.notifier.show(notice("Hello"));
    const bool isShown = GENERATE(true, false);
    if (isShown)
        REQUIRE(comesToPass([&] { return desktop.board.shown != 0; }));
    desktop.notifier.withdraw();
    CHECK(comesToPass([&] { return desktop.board.times == 1 && desktop.board.shown == 0; }));
}

TEST_CASE("After a desktop without notices comes one with them", "[notifier]")
{
    BusServer server;
    DesktopBus bus(server.address());
    Notifier notifier(bus.connection());
    notifier.show(notice("Unheard"));
    NoticeBoard board(server.visitor(QStringLiteral("board")));
    notifier.show(notice("Hello"));
    CHECK(comesToPass([&] { return board.title == QLatin1String("Hello"); }));
}
