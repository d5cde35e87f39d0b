#include "ui/checkin/check_in_page.h"
#include "ui/checkin/next_day_page.h"
#include "ui/library/library_page.h"
#include "ui/open_window.h"
#include "ui/player/player_page.h"
#include "ui/programme/day_tag.h"
#include "ui/programme/programme_page.h"
#include "ui/summary/summary_page.h"

#include <QAbstractButton>
#include <QLineEdit>

using namespace hipwise;

namespace {

QAbstractButton &button(OpenWindow &open, const char *name)
{
    return seen<QAbstractButton>(open.window, name);
}

bool isThere(OpenWindow &open, const char *name)
{
    const auto *found = open.window.findChild<QWidget *>(QString::fromLatin1(name));
    return found && found->isVisible();
}

void openBeginner(OpenWindow &open)
{
    click(button(open, "programmesChip"));
    click(button(open, "programme-beginner-four-weeks"));
    REQUIRE(shows<ProgrammePage>(open.window));
}

/// Plays the session to its end, and closes the summary. \a nextDay answers how it has been since
/// the one before.
void finishSession(OpenWindow &open, Qt::Key nextDay = Qt::Key_1)
{
    if (shows<NextDayPage>(open.window)) { // on another day
        press(open.window, nextDay);
        press(open.window, Qt::Key_Return);
    }
    if (shows<CheckInPage>(open.window)) {
        press(open.window, Qt::Key_0);
        press(open.window, Qt::Key_Return);
    }
    REQUIRE(shows<PlayerPage>(open.window));
    open.clock.advance(std::chrono::hours(2));
    REQUIRE(comesTrue([&open] { return shows<SummaryPage>(open.window); }));
    click(button(open, "closeButton"));
    REQUIRE(shows<LibraryPage>(open.window));
}

/// The days of the first week that are said to be done.
QStringList doneDays(OpenWindow &open)
{
    QStringList done;
    for (const DayTag *tag : seen(open.window, "week1").findChildren<DayTag *>()) {
        if (tag->accessibleName().endsWith(QStringLiteral(", done")))
            done.append(tag->accessibleName());
    }
    return done;
}

} // namespace

TEST_CASE("A routine that is done to its end is kept with its time", "[ui][programme]")
{
    OpenWindow open;
    open.startCard(0);
    CHECK(open.shelfStore.load().routines.lastDone.empty());
    finishSession(open);
    const auto done = open.shelfStore.load().routines.lastDone;
    REQUIRE(done.size() == 1);
    CHECK(done.begin()->first == "seed-lying");
    CHECK(done.begin()->second == open.wallClock.now());
}

TEST_CASE("A session that is left is not done", "[ui][programme]")
{
    OpenWindow open;
    open.startCard(0);
    press(open.window, Qt::Key_H);
    click(seen(open.window, "hurtsEndButton"));
    REQUIRE(shows<SummaryPage>(open.window));
    CHECK(open.shelfStore.load() == PersonalShelf());
}

TEST_CASE("The library shows the programmes, and finds among them", "[ui][programme]")
{
    OpenWindow open;
    CHECK_FALSE(isThere(open, "todayStrip"));
    click(button(open, "programmesChip"));
    CHECK_FALSE(isThere(open, "cards"));
    CHECK(isThere(open, "programme-hip-arthritis-six-weeks"));
    seen<QLineEdit>(open.window, "search").setText(QStringLiteral("BEGINNERS weeks"));
    settle();
    CHECK(isThere(open, "programme-beginner-four-weeks"));
    CHECK_FALSE(isThere(open, "programme-hip-arthritis-six-weeks"));
    CHECK(button(open, "programmesChip").text() == QStringLiteral("1 programme"));
    seen<QLineEdit>(open.window, "search").setText(QStringLiteral("zeppelin"));
    settle();
    click(button(open, "showAllButton"));
    CHECK(isThere(open, "programme-hip-arthritis-six-weeks"));
    click(button(open, "routinesChip"));
    CHECK(isThere(open, "cards"));
}

TEST_CASE("A plan is begun, its session started, and the day is marked", "[ui][programme]")
{
    OpenWindow open;
    openBeginner(open);
    CHECK(reads(open.window, QStringLiteral("4 weeks, 3 sessions a week")));
    CHECK(doneDays(open).isEmpty());
    click(button(open, "beginButton"));
    CHECK(reads(open.window, QStringLiteral("Week 1 of 4")));
    CHECK(reads(open.window, QStringLiteral("Today: Week 1: find the movement, 5 min")));
    click(button(open, "startButton"));
    finishSession(open);

    CHECK(isThere(open, "todayStrip"));
    CHECK_FALSE(isThere(open, "startTodayButton"));
    CHECK(reads(open.window, QStringLiteral("Done for today. Next on Wednesday, 25 November.")));
    click(button(open, "planLink"));
    CHECK(doneDays(open) == QStringList{QStringLiteral("Monday, 23 November, done")});
    CHECK_FALSE(isThere(open, "startButton"));
}

TEST_CASE("On the day of a session the library starts it", "[ui][programme]")
{
    OpenWindow open;
    openBeginner(open);
    click(button(open, "beginButton"));
    click(button(open, "backButton"));
    REQUIRE(isThere(open, "startTodayButton"));
    button(open, "startTodayButton").setFocus(Qt::TabFocusReason);
    press(open.window, Qt::Key_Space);
    finishSession(open);
    open.wallClock.advance(1);
    click(button(open, "planLink"));
    CHECK(reads(open.window, QStringLiteral("Rest today. Next on Wednesday, 25 November.")));
    // Done again on a rest day, from the library: it counts, and nothing is said against it.
    open.window.startRoutine(*shipped().routine("beginner-w1"));
    finishSession(open);
    const ProgrammeRecord record = open.shelfStore.load().programmes.at("beginner-four-weeks");
    CHECK(record.done.size() == 2);
}

TEST_CASE("The next week is gone on to when the person says so", "[ui][programme]")
{
    OpenWindow open;
    openBeginner(open);
    click(button(open, "beginButton"));
    const CalendarDay start = open.wallClock.today();
    CHECK_FALSE(isThere(open, "goOnButton"));
    for (const int day : {0, 2}) // by another window
        open.shelfStore.noteSession("beginner-four-weeks",
                                    {start + std::chrono::days(day), "beginner-w1"});
    open.wallClock.advance(7);
    open.window.startRoutine(*shipped().routine("beginner-w1"));
    finishSession(open);
    open.wallClock.advance(1);
    click(button(open, "planLink"));
    CHECK(reads(open.window, QStringLiteral("Week 1 of 4")));
    click(button(open, "goOnButton"));
    CHECK(reads(open.window, QStringLiteral("Week 2 of 4")));
    CHECK_FALSE(isThere(open, "goOnButton"));
    CHECK(open.shelfStore.load().programmes.at("beginner-four-weeks").wentOn ==
          std::vector{open.wallClock.today()});
}

TEST_CASE("What was said of the days after opens the next week, or has this one again",
          "[ui][programme]")
{
    OpenWindow open;
    openBeginner(open);
    click(button(open, "beginButton"));
    for (int session = 0; session < 4; ++session) {
        open.window.startRoutine(*shipped().routine("beginner-w1"));
        finishSession(open);
        open.wallClock.advance(2);
    }
    SECTION("as usual, each time")
    {
        open.window.startRoutine(*shipped().routine("beginner-w2"));
        finishSession(open);
        click(button(open, "planLink"));
        CHECK(reads(open.window, QStringLiteral("Week 2 of 4")));
        CHECK_FALSE(isThere(open, "goOnButton"));
    }
    SECTION("higher, the last time")
    {
        open.window.startRoutine(*shipped().routine("beginner-w1"));
        finishSession(open, Qt::Key_2);
        click(button(open, "planLink"));
        CHECK(reads(open.window, QStringLiteral("Week 1 of 4")));
        CHECK(reads(open.window,
                    QStringLiteral("A day after was not as usual, so week 1 comes again. Do "
                                   "less of it. Week 2 begins when two in a row are "
                                   "as usual.")));
        CHECK_FALSE(isThere(open, "goOnButton"));
    }
}

TEST_CASE("A plan that is followed no more is forgotten", "[ui][programme]")
{
    OpenWindow open;
    openBeginner(open);
    click(button(open, "beginButton"));
    CHECK(open.shelfStore.load().programmes.size() == 1);
    click(button(open, "stopButton"));
    CHECK(open.shelfStore.load() == PersonalShelf());
    CHECK(isThere(open, "beginButton"));
    click(button(open, "backButton"));
    CHECK_FALSE(isThere(open, "todayStrip"));
}

TEST_CASE("A plan can be followed with the keyboard alone", "[ui][programme]")
{
    OpenWindow open;
    button(open, "programmesChip").setFocus(Qt::TabFocusReason);
    press(open.window, Qt::Key_Space);
    for (int i = 0; i < 60 && !open.window.focusWidget()->objectName().startsWith(
                                  QStringLiteral("programme-"));
         ++i)
        press(open.window, Qt::Key_Tab);
    press(open.window, Qt::Key_Return);
    REQUIRE(shows<ProgrammePage>(open.window));
    for (int i = 0; i < 60 && open.window.focusWidget() != &button(open, "beginButton"); ++i)
        press(open.window, Qt::Key_Tab);
    press(open.window, Qt::Key_Space);
    CHECK(open.window.focusWidget() == &button(open, "startButton"));
    press(open.window, Qt::Key_Return);
    CHECK(shows<PlayerPage>(open.window));
}

TEST_CASE("A routine of a plan opens on its page", "[ui][programme]")
{
    OpenWindow open;
    openBeginner(open);
    click(*seen(open.window, "week2").findChild<QAbstractButton *>(QStringLiteral("weekRoutine")));
    CHECK(reads(open.window, QStringLiteral("Week 2: a little longer")));
    CHECK_FALSE(shows<ProgrammePage>(open.window));
}

TEST_CASE("A followed programme whose file has gone is left out", "[ui][programme]")
{
    OpenWindow open;
    CHECK(open.shelfStore.follow("gone", open.wallClock.today()).programmes.size() == 1);
    openBeginner(open);
    click(button(open, "beginButton"));
    click(button(open, "backButton"));
    CHECK(seen(open.window, "todayStrip")
              .findChildren<QWidget *>(QStringLiteral("planLink"))
              .size() == 1);
}
