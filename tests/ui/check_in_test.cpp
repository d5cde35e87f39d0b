#include "ui/checkin/check_in_page.h"
#include "ui/open_window.h"
#include "ui/player/player_page.h"
#include "ui/summary/summary_page.h"
#include "ui/widgets/prose.h"

#include <QAbstractButton>

using namespace hipwise;

TEST_CASE("In a small window nobody starts before all of the check-in has been seen",
          "[ui][checkin]")
{
    OpenWindow open(settled(), screened(), QSize(760, 560));
    open.startRoutine("seed-lying");
    REQUIRE(shows<CheckInPage>(open.window));
    press(open.window, Qt::Key_0);
    CHECK(seen<QAbstractButton>(open.window, "goButton").text() == QStringLiteral("See the rest"));
    int presses = 0;
    for (; shows<CheckInPage>(open.window) && presses < 10; ++presses)
        press(open.window, Qt::Key_Return);
    CHECK(presses > 1);
    CHECK(shows<PlayerPage>(open.window));
}

TEST_CASE("What has to be around is told with the check-in", "[ui][checkin]")
{
    OpenWindow open(settled(), screened());
    open.startRoutine("seed-seated");
    REQUIRE(shows<CheckInPage>(open.window));
    const QString told = seen<Prose>(open.window, "room").text();
    INFO(told.toStdString());
    CHECK(told.startsWith(QStringLiteral("Within reach: ")));
    CHECK(told.endsWith(QStringLiteral("a floor that does not slip, and a chair without wheels.")));
}

TEST_CASE("Enter alone says nothing at the check-in", "[ui][checkin]")
{
    OpenWindow open(settled(), screened());
    open.startRoutine("seed-lying");
    REQUIRE(shows<CheckInPage>(open.window));
    press(open.window, Qt::Key_Return);
    press(open.window, Qt::Key_Return);
    CHECK(shows<CheckInPage>(open.window));
    CHECK_FALSE(seen<QAbstractButton>(open.window, "pain0").isChecked());
}

TEST_CASE("After breathing in the place of a routine the next is the routine", "[ui][checkin]")
{
    OpenWindow open(settled(), screened());
    open.startRoutine("seed-lying");
    click(seen(open.window, "pain7"));
    click(seen(open.window, "goButton"));
    REQUIRE(shows<PlayerPage>(open.window));
    open.clock.advance(std::chrono::hours(2));
    REQUIRE(comesTrue([&open] { return shows<SummaryPage>(open.window); }));
    CHECK(seen<Prose>(open.window, "nextSentence").text() ==
          QStringLiteral("Next: your routine, once the questions before it say so."));
}
