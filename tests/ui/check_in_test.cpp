#include "ui/checkin/check_in_page.h"
#include "ui/open_window.h"
#include "ui/player/player_page.h"
#include "ui/safety/advice_view.h"
#include "ui/screening/screening_page.h"
#include "ui/summary/summary_page.h"
#include "ui/widgets/prose.h"

#include <QAbstractButton>

using namespace hipwise;

TEST_CASE("In a small window nobody starts before all of the check-in has been seen",
          "[ui][checkin]")
{
    const QSize size = GENERATE(QSize(760, 560), QSize(900, 600));
    OpenWindow open(settled(), screened(), size);
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

TEST_CASE("A warning sign in pregnancy is told what to do at once, and is kept", "[ui][checkin]")
{
    Profile profile = screened();
    profile.flags = {"pregnancy_any"};
    profile.confirmed = profile.flags;
    OpenWindow open(settled(), profile);
    open.startRoutine("seed-seated");
    REQUIRE(shows<CheckInPage>(open.window));
    seen<QAbstractButton>(open.window, "pregnancySign").click();
    for (int presses = 0; shows<CheckInPage>(open.window) && presses < 5; ++presses)
        press(open.window, Qt::Key_Return); // first to see the rest
    CHECK(shows<AdviceView>(open.window));
    REQUIRE(open.profileStore.load().sign);
    CHECK(open.profileStore.load().sign->redFlag == "RF11");
}

TEST_CASE("Something new that none of the questions is comes back to the check-in", "[ui][checkin]")
{
    OpenWindow open(settled(), screened());
    open.startRoutine("seed-lying");
    click(seen(open.window, "somethingNew"));
    click(seen(open.window, "goButton"));
    REQUIRE(shows<ScreeningPage>(open.window));
    for (int presses = 0; shows<ScreeningPage>(open.window) && presses < 20; ++presses)
        press(open.window, Qt::Key_Return);
    CHECK(shows<CheckInPage>(open.window));
}
