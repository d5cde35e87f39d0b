#include "ui/open_player.h"
#include "ui/player/forgotten_pause.h"

#include <QSignalSpy>
#include <QTest>

using namespace hipwise;
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
