#include "desktop/notice_board.h"
#include "support/bus_server.h"
#include "ui/open_player.h"
#include "ui/open_window.h"
#include "ui/player/forgotten_pause.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

using namespace hipwise;
using namespace hipwise::test;
using namespace std::chrono_literals;

TEST_CASE("A pause that lasts is called to mind once, and forgotten when it goes on",
          "[ui][notice]")
{
    OpenPlayer open;
    ForgottenPause pause(open.player, 30ms);
    QSignalSpy forgotten(&pause, &ForgottenPause::forgotten);
    QSignalSpy remembered(&pause, &ForgottenPause::remembered);
    QTest::qWait(60);
    CHECK(forgotten.isEmpty()); // it runs

    open.press(Qt::Key_Space);
    CHECK(comesTrue([&] { return !forgotten.isEmpty(); }));
    open.player.refresh();
    QTest::qWait(60);
    CHECK(forgotten.count() == 1);
    CHECK(remembered.isEmpty());
    open.press(Qt::Key_Space);
    CHECK(remembered.count() == 1);
}

TEST_CASE("A pause that somebody ends in time is not called to mind", "[ui][notice]")
{
    OpenPlayer open;
    ForgottenPause pause(open.player, 10min);
    QSignalSpy remembered(&pause, &ForgottenPause::remembered);
    open.press(Qt::Key_Space);
    open.press(Qt::Key_Space);
    CHECK(remembered.isEmpty());
}

TEST_CASE("The settings show what a notice looks like, on the desktop itself", "[ui][notice]")
{
    BusServer server;
    NoticeBoard board(server.visitor(QStringLiteral("board")));
    OpenWindow open(server.address());
    click(seen(open.window, "settingsItem"));
    seen<QAbstractButton>(open.window, "showNoticeButton").click();
    REQUIRE(comesToPass([&] { return board.shown != 0; }));
    CHECK(board.title == QLatin1String("Your session is paused"));

    open.window.hide();
    CHECK(comesToPass([&] {
        Q_EMIT board.ActionInvoked(board.shown, QStringLiteral("default"));
        return open.window.isVisible();
    }));
}
