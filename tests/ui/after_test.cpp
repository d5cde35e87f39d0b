#include "ui/checkin/check_in_page.h"
#include "ui/checkin/course_keeper.h"
#include "ui/checkin/next_day_page.h"
#include "ui/library/library_page.h"
#include "ui/open_window.h"
#include "ui/player/player_page.h"
#include "ui/routine/routine_page.h"
#include "ui/screening/screening_page.h"
#include "ui/summary/summary_page.h"
#include "ui/widgets/button.h"
#include "ui/widgets/check_row.h"
#include "ui/widgets/prose.h"

#include <QAbstractButton>

#include <algorithm>

using namespace hipwise;

namespace {

/// Through a session that began with pain of \a pain.
void finishSession(OpenWindow &open, int pain)
{
    open.startRoutine("seed-lying");
    REQUIRE(shows<CheckInPage>(open.window));
    type(open.window, QString::number(pain));
    press(open.window, Qt::Key_Return);
    REQUIRE(shows<PlayerPage>(open.window));
    open.clock.advance(std::chrono::hours(2));
    REQUIRE(comesTrue([&open] { return shows<SummaryPage>(open.window); }));
}

void say(OpenWindow &open, const char *name)
{
    seen<QAbstractButton>(open.window, name).click();
    settle();
}

bool isSeen(const QWidget &window, const char *name)
{
    return std::ranges::any_of(window.findChildren<QWidget *>(QLatin1String(name)),
                               [](const QWidget *each) { return each->isVisible(); });
}

/// As a part of what is on screen.
bool tells(const QWidget &window, const char *part)
{
    return std::ranges::any_of(window.findChildren<Prose *>(), [part](const Prose *each) {
        return each->isVisible() && each->text().contains(QLatin1String(part));
    });
}

/// Ends a session by rule ST07: a pop with pain.
void stopBySign(OpenWindow &open, const char *routine = "seed-lying")
{
    open.startRoutine(routine);
    REQUIRE(shows<PlayerPage>(open.window));
    press(open.window, Qt::Key_H);
    type(open.window, QStringLiteral("151")); // front of the hip; the end is the only way
    settle();
    REQUIRE(shows<SummaryPage>(open.window));
}

/// Through all the questions, with these lines ticked where they come.
void answerQuestions(OpenWindow &open, const std::vector<const char *> &ticks)
{
    for (int i = 0; i < 40 && shows<ScreeningPage>(open.window); ++i) {
        for (const char *id : ticks) {
            for (auto *row : open.window.findChildren<CheckRow *>(QLatin1String(id))) {
                if (row->isVisible() && !row->isChecked())
                    row->click();
            }
        }
        click(seen(open.window, "noneButton"));
        settle();
    }
    REQUIRE_FALSE(shows<ScreeningPage>(open.window));
}

QString sentence(OpenWindow &open)
{
    return seen<Prose>(open.window, "nextSentence").text();
}

QString reason(OpenWindow &open)
{
    return seen<Prose>(open.window, "nextReason").text();
}

} // namespace

TEST_CASE("After a session pain and effort are asked, and nothing is chosen", "[ui][after]")
{
    OpenWindow open(settled(), screened());
    finishSession(open, 2);
    CHECK(reads(open.window, QStringLiteral("Before: 2")));
    for (const QAbstractButton *each :
         seen(open.window, "checkOutCard").findChildren<QAbstractButton *>())
        CHECK_FALSE(each->isChecked());
    CHECK(sentence(open).startsWith(QStringLiteral("Next: the same again")));
}

TEST_CASE("Low pain after a session means the same again, with the reason", "[ui][after]")
{
    OpenWindow open(settled(), screened());
    finishSession(open, 2);
    say(open, "pain1");
    CHECK(sentence(open).startsWith(QStringLiteral("Next: the same again")));
    CHECK(reason(open).startsWith(QStringLiteral("Pain went down, 2 before and 1 after.")));
    CHECK(seen(open.window, "whyLink").isVisible());
}

TEST_CASE("A digit says the pain after a session, as at the check-in", "[ui][after]")
{
    OpenWindow open(settled(), screened());
    finishSession(open, 2);
    press(open.window, Qt::Key_7);
    CHECK(seen<QAbstractButton>(open.window, "pain7").isChecked());
    CHECK(sentence(open).startsWith(QStringLiteral("Leave this routine until")));
    settle();
    const auto &next = seen(open.window, "nextPanel");
    CHECK(next.visibleRegion().boundingRect().height() == next.height()); // and the answer is seen
}

TEST_CASE("More pain after a session makes the next one easier or pauses it", "[ui][after]")
{
    OpenWindow open(settled(), screened());
    finishSession(open, 2);
    say(open, "pain4");
    CHECK(sentence(open).startsWith(QStringLiteral("Next time easier")));
    say(open, "pain7");
    CHECK(sentence(open).startsWith(QStringLiteral("Leave this routine until")));
    say(open, "pain2");
    CHECK(sentence(open).startsWith(QStringLiteral("Next: the same again")));
    say(open, "newSigns");
    CHECK(sentence(open).startsWith(QStringLiteral("Leave this routine until")));
    CHECK(reason(open).startsWith(QStringLiteral("You noticed something new.")));
}

TEST_CASE("After a session that hurt the next one of the day asks for pain again", "[ui][after]")
{
    OpenWindow open(settled(), screened());
    finishSession(open, 2);
    say(open, "pain10");
    open.startRoutine("seed-seated");
    CHECK(shows<CheckInPage>(open.window));
}

TEST_CASE("Who ended because something hurt is asked how much, with nothing done", "[ui][after]")
{
    OpenWindow open;
    open.startRoutine("seed-lying");
    press(open.window, Qt::Key_H);
    click(seen(open.window, "hurtsEndButton"));
    REQUIRE(shows<SummaryPage>(open.window));
    CHECK(isSeen(open.window, "checkOutCard"));
}

TEST_CASE("A session in which nothing was done asks for no pain", "[ui][after]")
{
    OpenWindow open;
    open.startCard(0);
    click(seen(open.window, "leaveButton"));
    click(seen(open.window, "leaveForGoodButton"));
    REQUIRE(shows<SummaryPage>(open.window));
    CHECK(open.window.findChild<QWidget *>(QStringLiteral("checkOutCard")) == nullptr);
}

TEST_CASE("Skipping through to the end is not doing it", "[ui][after]")
{
    OpenWindow open;
    open.startCard(0);
    for (int i = 0; i < 40 && shows<PlayerPage>(open.window); ++i)
        press(open.window, Qt::Key_Right);
    REQUIRE(shows<SummaryPage>(open.window));
    CHECK(reads(open.window, QStringLiteral("Ended early. 0 seconds.")));
    CHECK(open.shelfStore.load().routines.lastDone.empty());
}

TEST_CASE("After a warning sign the questions come again before the next session", "[ui][after]")
{
    OpenWindow open;
    stopBySign(open);
    CHECK(isScreeningDue(open.profileStore.load(), open.wallClock.today()));
    click(seen(open.window, "closeButton"));
    open.startRoutine("seed-lying");
    CHECK(shows<ScreeningPage>(open.window));
}

namespace {

/// A session of a day ago that went so.
void keepSession(OpenWindow &open, const CheckOut &said)
{
    open.startRoutine("seed-lying");
    open.clock.advance(std::chrono::hours(2));
    REQUIRE(comesTrue([&open] { return shows<SummaryPage>(open.window); }));
    const std::string pain = "pain" + std::to_string(said.pain.value_or(0));
    seen<QAbstractButton>(open.window, pain.c_str()).click();
    click(seen(open.window, "closeButton"));
}

} // namespace

TEST_CASE("A session that went up has the next one eased, and the page says why", "[ui][after]")
{
    OpenWindow open;
    keepSession(open, {.pain = 4});
    open.openCard(0);
    settle();
    CHECK(reads(open.window, QStringLiteral("Easier this time: a third to half less, in a smaller "
                                            "range. Nothing is added.")));
    click(seen(open.window, "startButton"));
    REQUIRE(shows<CheckInPage>(open.window)); // pain went up
    type(open.window, QStringLiteral("1"));
    press(open.window, Qt::Key_Return);
    REQUIRE(shows<PlayerPage>(open.window));
    CHECK(open.history.latest(1).front().startedAs == StartedAs::Eased);
}

TEST_CASE("A session that hurt pauses its routine until it is back to usual", "[ui][after]")
{
    OpenWindow open;
    keepSession(open, {.pain = 8});
    open.startRoutine("seed-lying");
    CHECK_FALSE(shows<PlayerPage>(open.window));
    CHECK(open.window.findChild<Button *>(QStringLiteral("startButton"))->isHidden());
    CHECK(tells(open.window, "Not back to usual in a few days?"));
    CHECK_FALSE(isSeen(open.window, "backToUsualButton")); // not on the same day

    open.wallClock.advance(1);
    open.window.findChild<CourseKeeper *>()->putOffNextDay();
    click(seen(open.window, "backButton"));
    open.openCard(0);
    settle();
    click(seen(open.window, "backToUsualButton"));
    settle();
    CHECK(reads(open.window, QStringLiteral("Easier this time: a third to half less, in a smaller "
                                            "range. Nothing is added.")));
    click(seen(open.window, "startButton"));
    CHECK(shows<CheckInPage>(open.window)); // of the new day
}

TEST_CASE("On a later day the program asks once how it was since", "[ui][after]")
{
    OpenWindow open;
    keepSession(open, {.pain = 1});
    open.wallClock.advance(1);
    {
        OpenWindow later(settled(), ready(), open.folder, open.wallClock);
        REQUIRE(shows<NextDayPage>(later.window));
        press(later.window, Qt::Key_2); // more, and settling
        settle();
        CHECK(reads(later.window, QStringLiteral("The next time is easier. It must settle within "
                                                 "2 days of the session.")));
        press(later.window, Qt::Key_Return);
        CHECK(shows<LibraryPage>(later.window));
    }
    CHECK(open.history.latest(1).front().nextDay->answer == NextDay::Answer::Settling);
    const OpenWindow again(settled(), ready(), open.folder, open.wallClock);
    CHECK(shows<LibraryPage>(again.window));
}

TEST_CASE("The question of the next day can be put off, and comes before a start", "[ui][after]")
{
    OpenWindow open;
    keepSession(open, {.pain = 1});
    open.wallClock.advance(1);
    open.startRoutine("seed-lying");
    REQUIRE(shows<NextDayPage>(open.window));
    press(open.window, Qt::Key_Escape);
    CHECK_FALSE(shows<NextDayPage>(open.window));
    CHECK_FALSE(open.history.latest(1).front().nextDay);
}

TEST_CASE("An answer that cannot be kept is said so in the library", "[ui][after]")
{
    OpenWindow open;
    auto *keeper = open.window.findChild<CourseKeeper *>();
    REQUIRE(keeper);
    Q_EMIT keeper->troubled(QStringLiteral("There is no room on the disk."));
    CHECK(reads(open.window, QStringLiteral("There is no room on the disk.")));
}

namespace {

Profile withNewHip()
{
    Profile profile = ready();
    profile.flags = {"thr_posterior"};
    profile.confirmed = profile.flags;
    return profile;
}

} // namespace

TEST_CASE("After a warning sign no session starts before somebody has looked at it", "[ui][after]")
{
    OpenWindow open;
    stopBySign(open);
    CHECK(open.profileStore.load().sign == WarningSign{open.wallClock.today(), "ST07", ""});
    click(seen(open.window, "closeButton"));

    open.startRoutine("seed-seated"); // any other one, too
    REQUIRE(shows<ScreeningPage>(open.window));
    for (int i = 0; shows<ScreeningPage>(open.window) && i < 30; ++i)
        press(open.window, Qt::Key_Return); // Enter alone says no such thing
    CHECK_FALSE(shows<PlayerPage>(open.window));
    CHECK_FALSE(shows<CheckInPage>(open.window));
    REQUIRE(shows<RoutinePage>(open.window));
    CHECK(tells(open.window, "Stop, and get medical advice today."));
    CHECK(tells(open.window, "Once somebody medical has looked at it"));
    CHECK_FALSE(isSeen(open.window, "startButton"));
    CHECK(open.profileStore.load().sign);

    click(seen(open.window, "answersLink"));
    answerQuestions(open, {"warning_sign"});
    CHECK_FALSE(open.profileStore.load().sign);
    open.startRoutine("seed-seated");
    CHECK(shows<CheckInPage>(open.window));
}

TEST_CASE("The routine that a warning sign ended is open again, eased, once it was looked at",
          "[ui][after]")
{
    OpenWindow open;
    stopBySign(open);
    click(seen(open.window, "closeButton"));
    open.openCard(0);
    settle();
    REQUIRE(shows<RoutinePage>(open.window));
    CHECK_FALSE(tells(open.window, "Not back to usual in a few days?"));
    CHECK_FALSE(isSeen(open.window, "backToUsualButton"));
    CHECK(tells(open.window, "Stop, and get medical advice today."));

    click(seen(open.window, "answersLink"));
    answerQuestions(open, {"warning_sign"});
    open.startRoutine("seed-lying");
    REQUIRE(shows<CheckInPage>(open.window));
    press(open.window, Qt::Key_0);
    press(open.window, Qt::Key_Return);
    REQUIRE(shows<PlayerPage>(open.window));
    CHECK(open.history.latest(1).front().startedAs == StartedAs::Eased);
}

TEST_CASE("After a warning sign the team's yes is asked for anew", "[ui][after]")
{
    OpenWindow open(settled(), withNewHip());
    stopBySign(open);
    CHECK(tells(open.window, "The operated hip needs a check first."));
    CHECK(open.profileStore.load().sign == WarningSign{open.wallClock.today(), "ST07", "RF08"});
    click(seen(open.window, "closeButton"));
    open.startRoutine("seed-lying");
    for (int i = 0; i < 30 && !reads(open.window, QStringLiteral("Has somebody said yes?")); ++i)
        press(open.window, Qt::Key_Return);
    CHECK_FALSE(seen<CheckRow>(open.window, "thr_posterior").isChecked());
    CHECK_FALSE(seen<CheckRow>(open.window, "warning_sign").isChecked());
    seen<CheckRow>(open.window, "warning_sign").click();
    click(seen(open.window, "noneButton"));
    CHECK_FALSE(shows<CheckInPage>(open.window)); // the team has not said yes
    CHECK_FALSE(shows<PlayerPage>(open.window));
}

TEST_CASE("A warning sign is known from the sessions, too, if the answers are lost", "[ui][after]")
{
    OpenWindow open;
    stopBySign(open);
    {
        const OpenWindow later(settled(), ready(), open.folder, open.wallClock);
        CHECK(later.profileStore.load().sign);
    }
    Profile profile = ready();
    profile.lookedAt = open.wallClock.today();
    const OpenWindow again(settled(), profile, open.folder, open.wallClock);
    CHECK_FALSE(again.profileStore.load().sign);
}

TEST_CASE("Who lost their balance twice needs nobody's look", "[ui][after]")
{
    OpenWindow open;
    open.startRoutine("seed-lying");
    for (int i = 0; i < 2; ++i) {
        press(open.window, Qt::Key_H);
        type(open.window, QStringLiteral("82"));
        settle();
        if (i == 0) {
            click(seen(open.window, "waySkip"));
            open.clock.advance(std::chrono::seconds(5));
        }
    }
    click(seen(open.window, "wayStop"));
    REQUIRE(shows<SummaryPage>(open.window));
    CHECK_FALSE(open.profileStore.load().sign);
    CHECK(isScreeningDue(open.profileStore.load(), open.wallClock.today()));
}

TEST_CASE("A later session of another routine does not hide one that a sign ended", "[ui][after]")
{
    OpenWindow open;
    stopBySign(open);
    click(seen(open.window, "closeButton"));
    open.startRoutine("seed-seated");
    answerQuestions(open, {"warning_sign"});
    REQUIRE(shows<CheckInPage>(open.window));
    press(open.window, Qt::Key_0);
    press(open.window, Qt::Key_Return);
    REQUIRE(shows<PlayerPage>(open.window));
    open.clock.advance(std::chrono::hours(2));
    REQUIRE(comesTrue([&open] { return shows<SummaryPage>(open.window); }));
    open.wallClock.advance(1);

    const auto *keeper = open.window.findChild<CourseKeeper *>();
    REQUIRE(keeper->nextDayDue());
    CHECK(keeper->nextDayDue()->routineId == "seed-lying");
    open.window.findChild<CourseKeeper *>()->noteNextDay(keeper->nextDayDue()->id,
                                                         NextDay::Answer::AsUsual);
    REQUIRE(keeper->nextDayDue());
    CHECK(keeper->nextDayDue()->routineId == "seed-seated");
}

TEST_CASE("New sharp pain in the session makes the light red, whatever comes after", "[ui][after]")
{
    OpenWindow open;
    open.startRoutine("seed-lying");
    open.clock.advance(std::chrono::minutes(2));
    press(open.window, Qt::Key_H);
    type(open.window, QStringLiteral("223")); // outer side of the hip: sharp, 3 of 10
    settle();
    click(seen(open.window, "waySkip"));
    open.clock.advance(std::chrono::hours(2));
    REQUIRE(comesTrue([&open] { return shows<SummaryPage>(open.window); }));
    CHECK(sentence(open).startsWith(QStringLiteral("Leave this routine until")));
    say(open, "pain0");
    CHECK(sentence(open).startsWith(QStringLiteral("Leave this routine until")));
    REQUIRE(open.history.latest(1).front().checkOut);
    CHECK(open.history.latest(1).front().checkOut->said.hasNewSigns);
}

TEST_CASE("A sign of the next day brings the questions back", "[ui][after]")
{
    OpenWindow open;
    keepSession(open, {.pain = 1});
    open.wallClock.advance(1);
    open.startRoutine("seed-lying");
    REQUIRE(shows<NextDayPage>(open.window));
    press(open.window, Qt::Key_4);
    settle();
    CHECK(tells(open.window, "call your doctor today"));
    CHECK(isScreeningDue(open.profileStore.load(), open.wallClock.today()));
}

TEST_CASE("Who ended because something hurt is asked for pain before the next, unanswered, too",
          "[ui][after]")
{
    OpenWindow open;
    open.startRoutine("seed-lying");
    press(open.window, Qt::Key_H);
    click(seen(open.window, "hurtsEndButton"));
    REQUIRE(shows<SummaryPage>(open.window));
    CHECK_FALSE(isSeen(open.window, "nextSentence")); // nothing is promised yet
    click(seen(open.window, "closeButton"));
    open.startRoutine("seed-seated");
    CHECK(shows<CheckInPage>(open.window));
}
