#include "safety/next_time.h"
#include "support/catch.h"

#include <chrono>
#include <vector>

using namespace hipwise;
using std::chrono::days;

namespace {

constexpr CalendarDay today{days(20'000)};

CheckOut pain(std::optional<int> before, int after)
{
    return {.pain = after, .atStart = before};
}

/// Of \a ago days ago.
SessionCourse session(int ago, CheckOut checkOut, std::optional<NextDay::Answer> nextDay = {})
{
    SessionCourse course{.day = today - days(ago), .painAtStart = checkOut.atStart};
    course.checkOut = checkOut;
    if (nextDay)
        course.nextDay = NextDay{*nextDay, course.day + days(1)};
    return course;
}

const CheckOut low = pain(1, 1);
using enum NextDay::Answer;

} // namespace

TEST_CASE("Pain after a session is judged against the start", "[safety][after]")
{
    CHECK(lightOf(pain(0, 0)) == DayLight::Green);
    CHECK(lightOf(pain(0, 2)) == DayLight::Green);
    CHECK(lightOf(pain(4, 4)) == DayLight::Green);
    CHECK(lightOf(pain(5, 3)) == DayLight::Green);
    CHECK(lightOf(pain(1, 3)) == DayLight::Amber);
    CHECK(lightOf(pain(3, 5)) == DayLight::Amber);
    CHECK(lightOf(pain(0, 3)) == DayLight::Red); // 3 points up
    CHECK(lightOf(pain(2, 5)) == DayLight::Red);
    CHECK(lightOf(pain(6, 6)) == DayLight::Red);
    CHECK(lightOf(pain(10, 6)) == DayLight::Red);
    CHECK(lightOf(pain({}, 2)) == DayLight::Green);
    CHECK(lightOf(pain({}, 3)) == DayLight::Amber);
    CHECK(lightOf(pain({}, 6)) == DayLight::Red);
    CHECK(lightOf({.pain = 0, .atStart = 0, .hasNewSigns = true}) == DayLight::Red);
}

TEST_CASE("More pain never makes the light after a session better", "[safety][after]")
{
    for (int start = 0; start <= 10; ++start) {
        for (int after = 1; after <= 10; ++after)
            CHECK(lightOf(pain(start, after)) >= lightOf(pain(start, after - 1)));
    }
}

TEST_CASE("The next day is red once it has been higher for more than two days", "[safety][after]")
{
    CHECK(lightOf({AsUsual, today + days(5)}, today) == DayLight::Green);
    CHECK(lightOf({Settling, today + days(1)}, today) == DayLight::Amber);
    CHECK(lightOf({Settling, today + days(2)}, today) == DayLight::Amber);
    CHECK(lightOf({Settling, today + days(3)}, today) == DayLight::Red);
    CHECK(lightOf({Lasting, today + days(1)}, today) == DayLight::Red);
    CHECK(lightOf({RedSign, today + days(1)}, today) == DayLight::Red);
}

TEST_CASE("The next day is asked about on a later day, and not a week on", "[safety][after]")
{
    using std::chrono::hours;
    const std::chrono::system_clock::time_point ended{hours(24) * 1000};
    CHECK_FALSE(isNextDayDue(ended, today, ended + hours(10), today));
    CHECK_FALSE(
        isNextDayDue(ended, today, ended + hours(5), today + days(1))); // just past midnight
    CHECK(isNextDayDue(ended, today, ended + hours(6), today + days(1)));
    CHECK(isNextDayDue(ended, today, ended + days(7), today + days(7)));
    CHECK_FALSE(isNextDayDue(ended, today, ended + days(8), today + days(8)));
    CHECK_FALSE(
        isNextDayDue(ended, today, ended - days(2), today - days(2))); // the clock was set back
}

TEST_CASE("Without a session, or an answer, the next time is as planned", "[safety][after]")
{
    CHECK(nextTime({}) == NextTime());
    CHECK(nextTime({SessionCourse{.day = today}}) == NextTime());
}

TEST_CASE("The light of the last session decides on the next", "[safety][after]")
{
    CHECK(nextTime({session(1, low)}) == NextTime{NextDose::AsPlanned, "NX01"});
    CHECK(nextTime({session(1, pain(2, 4))}) == NextTime{NextDose::Easier, "NX01"});
    CHECK(nextTime({session(1, pain(0, 6))}) == NextTime{NextDose::Paused, "NX01"});
    CHECK(nextTime({session(2, low, Settling)}) == NextTime{NextDose::Easier, "NX02"});
    CHECK(nextTime({session(2, low, Lasting)}) == NextTime{NextDose::Paused, "NX02"});
    CHECK(nextTime({session(2, low, RedSign)}) == NextTime{NextDose::Paused, "NX02"});
    CHECK(nextTime({session(2, pain(0, 6), Settling)}) == NextTime{NextDose::Paused, "NX02"});
}

TEST_CASE("A session that a warning sign ended pauses its routine", "[safety][after]")
{
    SessionCourse stopped{.day = today, .isEndedByRule = true};
    CHECK(nextTime({stopped}).dose == NextDose::Paused);
    stopped.nextDay = NextDay{AsUsual, today + days(1)};
    CHECK(nextTime({stopped}).dose == NextDose::Easier);
}

TEST_CASE("Only that somebody has looked at a warning sign lifts its pause", "[safety][after]")
{
    SessionCourse stopped{.day = today, .isEndedByRule = true};
    stopped.sign = WarningSign{today, "ST05", ""};
    CHECK(nextTime({stopped}) == NextTime{NextDose::Paused, "NX01"});
    CHECK(waitsForLook({stopped}));
    stopped.nextDay = NextDay{AsUsual, today + days(1)};
    CHECK(nextTime({stopped}).dose == NextDose::Paused);

    stopped.nextDay = NextDay{RedSign, today + days(1)};
    stopped.lookedAt = today + days(2);
    CHECK(nextTime({stopped}) == NextTime{NextDose::Easier, "NX01"});
    CHECK_FALSE(waitsForLook({stopped}));
    stopped.nextDay = NextDay{RedSign, today + days(3)}; // after it
    CHECK(nextTime({stopped}) == NextTime{NextDose::Paused, "NX02"});
    CHECK_FALSE(waitsForLook({session(0, low)}));
}

TEST_CASE("Back to usual is not said on the day of the red answer", "[safety][after]")
{
    const SessionCourse red = session(0, pain(0, 6));
    CHECK_FALSE(mayBeBackToUsual({red}, today));
    CHECK(mayBeBackToUsual({red}, today + days(1)));

    SessionCourse later = session(2, low, Lasting); // said a day after
    CHECK_FALSE(mayBeBackToUsual({later}, today - days(1)));
    CHECK(mayBeBackToUsual({later}, today));

    SessionCourse stopped{.day = today, .isEndedByRule = true};
    CHECK(mayBeBackToUsual({stopped}, today + days(1))); // as after pain above 5
    stopped.sign = WarningSign{today, "ST07", ""};
    CHECK_FALSE(mayBeBackToUsual({stopped}, today + days(9)));
    CHECK_FALSE(mayBeBackToUsual({session(2, low)}, today)); // nothing is paused
    CHECK_FALSE(mayBeBackToUsual({}, today));
}

TEST_CASE("A session left without an answer takes nothing back", "[safety][after]")
{
    const SessionCourse unanswered{.day = today};
    CHECK(nextTime({unanswered, session(1, pain(2, 4))}).dose == NextDose::Easier);
    CHECK(nextTime({unanswered, session(1, pain(0, 6))}).dose == NextDose::Paused);
    const SessionCourse good = session(2, low, AsUsual);
    CHECK(nextTime({unanswered, good, good}).dose == NextDose::AsPlanned);
}

TEST_CASE("A day back to usual lifts a pause, and the next time is easier", "[safety][after]")
{
    CHECK(nextTime({session(2, pain(0, 6), AsUsual)}) == NextTime{NextDose::Easier, "NX01"});
}

TEST_CASE("Growing takes two green days in a row and no hard session", "[safety][after]")
{
    const SessionCourse good = session(2, low, AsUsual);
    CHECK(nextTime({good}).dose == NextDose::AsPlanned);
    CHECK(nextTime({good, good}).dose == NextDose::MayGrow);
    CHECK(nextTime({good, session(4, low)}).dose == NextDose::AsPlanned);
    CHECK(nextTime({good, session(4, low, Settling)}).dose == NextDose::AsPlanned);
    CHECK(nextTime({session(1, low), good, good}).dose == NextDose::AsPlanned); // not asked yet
    SessionCourse hard = good;
    hard.checkOut->effort = Effort::Hard;
    CHECK(nextTime({hard, good}).dose == NextDose::AsPlanned);
    CHECK(nextTime({good, hard}).dose == NextDose::AsPlanned);
}

TEST_CASE("Two weeks without getting better are said so", "[safety][after]")
{
    const SessionCourse amber = session(3, pain(1, 3));
    CHECK(twoWeeks({}, today) == TwoWeeks::Fine);
    CHECK(twoWeeks({amber, amber}, today) == TwoWeeks::Fine);
    CHECK(twoWeeks({amber, amber, amber}, today) == TwoWeeks::NotBetter);
    const SessionCourse amberLongAgo = session(20, pain(1, 3));
    CHECK(twoWeeks({amber, amber, amberLongAgo}, today) == TwoWeeks::Fine);

    CHECK(twoWeeks({session(1, pain(4, 4)), session(16, pain(4, 4))}, today) ==
          TwoWeeks::NotBetter);
    CHECK(twoWeeks({session(1, pain(3, 3)), session(16, pain(4, 4))}, today) == TwoWeeks::Fine);
    CHECK(twoWeeks({session(1, pain(2, 2)), session(16, pain(2, 2))}, today) == TwoWeeks::Fine);
    CHECK(twoWeeks({session(1, pain(5, 5)), session(16, pain(3, 3))}, today) == TwoWeeks::Worse);
    CHECK(twoWeeks({session(1, pain(2, 2)), session(16, pain(0, 0))}, today) == TwoWeeks::Fine);
    // Within the fortnight there are no two weeks to compare.
    CHECK(twoWeeks({session(1, pain(5, 5)), session(10, pain(3, 3))}, today) == TwoWeeks::Fine);
}
