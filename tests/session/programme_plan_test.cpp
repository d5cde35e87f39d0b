#include "session/programme_plan.h"
#include "support/catch.h"

using namespace hipwise;
using std::chrono::days;
using namespace std::chrono_literals;

namespace {

/// A Monday.
const CalendarDay start(2026y / 11 / 23);

CalendarDay on(int day)
{
    return start + days(day);
}

/// Routine "w1" in the first week and so on, every other day, as the evidence has it.
Programme fourWeeks()
{
    Programme programme;
    for (const char *id : {"w1", "w2", "w3", "w4"})
        programme.weeks.push_back({"", {{id, {}, 3}}, {3, 2}});
    return programme;
}

/// Strength on Monday and Thursday, easy movement on Tuesday and Saturday, for two weeks.
Programme mixed()
{
    using namespace std::chrono;
    Programme programme;
    programme.weeks.assign(
        2, {"", {{"strong", {Monday, Thursday}, 0}, {"easy", {Tuesday, Saturday}, 0}}, {2, 0}});
    return programme;
}

std::vector<DoneSession> doneOn(const std::string &routine, const std::vector<int> &numbers)
{
    std::vector<DoneSession> done;
    for (const int number : numbers)
        done.push_back({on(number), routine});
    return done;
}

/// The days of a week's sessions that are still to come, counted from the start.
std::vector<int> coming(const PlannedWeek &week)
{
    std::vector<int> found;
    for (const PlannedSession &session : week.sessions) {
        if (!session.isDone)
            found.push_back(static_cast<int>((session.day - start).count()));
    }
    return found;
}

using Numbers = std::vector<int>;

} // namespace

TEST_CASE("On its first day a plan begins with the first routine", "[plan]")
{
    const ProgrammePlan plan = planOf(fourWeeks(), {start, {}}, start);
    CHECK(plan.current == 0);
    CHECK(plan.today == "w1");
    CHECK(plan.next == on(2));
    CHECK_FALSE(plan.asksToGoOn);
    REQUIRE(plan.weeks.size() == 4);
    CHECK(coming(plan.weeks[0]) == Numbers{0, 2, 4});
    CHECK(plan.weeks[1].begin == on(7));
    CHECK(coming(plan.weeks[1]) == Numbers{7, 9, 11});
    CHECK(coming(plan.weeks[3]) == Numbers{21, 23, 25});
}

TEST_CASE("The day after a session is a rest", "[plan]")
{
    const Programme programme = fourWeeks();
    const ProgrammePlan done = planOf(programme, {start, doneOn("w1", {0})}, start);
    CHECK(done.today.empty());
    CHECK(done.isDoneToday);
    CHECK(done.next == on(2));
    const ProgrammePlan rest = planOf(programme, {start, doneOn("w1", {0})}, on(1));
    CHECK(rest.today.empty());
    CHECK_FALSE(rest.isDoneToday);
    CHECK(rest.next == on(2));
    CHECK(planOf(programme, {start, doneOn("w1", {0})}, on(2)).today == "w1");
}

TEST_CASE("A missed day moves on", "[plan]")
{
    const ProgrammePlan late = planOf(fourWeeks(), {start, doneOn("w1", {0})}, on(3));
    CHECK(late.today == "w1");
    CHECK(coming(late.weeks[0]) == Numbers{3, 5});
    const ProgrammePlan away = planOf(fourWeeks(), {start, doneOn("w1", {0})}, on(40));
    CHECK(away.current == 0);
    CHECK(away.today == "w1");
    CHECK(coming(away.weeks[0]) == Numbers{40, 42});
    CHECK(away.weeks[1].begin == on(43));
}

TEST_CASE("The next week asks first how the days after were", "[plan]")
{
    const Programme programme = fourWeeks();
    ProgrammeRecord record{start, doneOn("w1", {0, 2, 4})};
    CHECK_FALSE(planOf(programme, record, on(4)).asksToGoOn);
    CHECK(planOf(programme, record, on(5)).asksToGoOn);
    CHECK(planOf(programme, record, on(5)).current == 0);

    // Not answered: the same week again.
    const ProgrammePlan again = planOf(programme, record, on(8));
    CHECK(again.asksToGoOn);
    CHECK(again.current == 0);
    CHECK(again.today == "w1");
    CHECK(coming(again.weeks[0]) == Numbers{8, 10, 12});

    // Answered early: the rest of the seven days is a rest.
    record.wentOn = {on(5)};
    const ProgrammePlan early = planOf(programme, record, on(6));
    CHECK_FALSE(early.asksToGoOn);
    CHECK(early.current == 0);
    CHECK(early.today.empty());
    CHECK(early.next == on(7));
    const ProgrammePlan second = planOf(programme, record, on(7));
    CHECK(second.current == 1);
    CHECK(second.today == "w2");
}

TEST_CASE("Two days after that were as usual open the next week without a question", "[plan]")
{
    const Programme programme = fourWeeks();
    ProgrammeRecord record{start, doneOn("w1", {0, 2, 4})};
    record.daysAfter = {{on(0), on(2), true}, {on(2), on(4), true}};
    const ProgrammePlan plan = planOf(programme, record, on(6));
    CHECK_FALSE(plan.asksToGoOn);
    CHECK(plan.weeks[1].begin == on(7));
    CHECK(planOf(programme, record, on(7)).current == 1);
    CHECK(planOf(programme, record, on(7)).today == "w2");
}

TEST_CASE("One day after says too little, and the person is asked", "[plan]")
{
    ProgrammeRecord record{start, doneOn("w1", {0, 2, 4})};
    record.daysAfter = {{on(2), on(4), true}};
    const ProgrammePlan plan = planOf(fourWeeks(), record, on(7));
    CHECK(plan.current == 0);
    CHECK(plan.asksToGoOn);
    CHECK_FALSE(plan.isHeldBack);
}

TEST_CASE("A day after that was not as usual has the week come again", "[plan]")
{
    const Programme programme = fourWeeks();
    ProgrammeRecord record{start, doneOn("w1", {0, 2, 4})};
    record.daysAfter = {{on(0), on(2), true}, {on(2), on(4), true}, {on(4), on(7), false}};
    const ProgrammePlan held = planOf(programme, record, on(7));
    CHECK(held.current == 0);
    CHECK(held.isHeldBack);
    CHECK_FALSE(held.asksToGoOn);
    CHECK(held.today == "w1");

    // Two in a row that are, and it goes on.
    record.done = doneOn("w1", {0, 2, 4, 7, 9});
    record.daysAfter.push_back({on(7), on(9), true});
    CHECK(planOf(programme, record, on(9)).isHeldBack);
    record.daysAfter.push_back({on(9), on(11), true});
    const ProgrammePlan freed = planOf(programme, record, on(11));
    CHECK(freed.current == 1);
    CHECK(freed.today == "w2");
}

TEST_CASE("Who has chosen to go on is not held back by a later answer of that week", "[plan]")
{
    ProgrammeRecord record{start, doneOn("w1", {0, 2, 4}), {on(7)}};
    record.daysAfter = {{on(4), on(8), false}};
    CHECK(planOf(fourWeeks(), record, on(8)).current == 1);
}

TEST_CASE("An answer opens one week and no more", "[plan]")
{
    const Programme programme = fourWeeks();
    ProgrammeRecord record{start, doneOn("w1", {0, 2, 4}), {on(9)}};
    const auto second = doneOn("w2", {9, 11, 13});
    record.done.insert(record.done.end(), second.begin(), second.end());
    const ProgrammePlan plan = planOf(programme, record, on(16));
    CHECK(plan.current == 1);
    CHECK(plan.weeks[1].begin == on(9));
    CHECK(plan.weeks[1].done == 3);
    CHECK(plan.asksToGoOn);
}

TEST_CASE("Fewer sessions than the next week asks for go on with the week", "[plan]")
{
    // Nobody can have said so, and a record may be wrong.
    const ProgrammeRecord record{start, doneOn("w1", {0, 5}), {on(6)}};
    const ProgrammePlan plan = planOf(fourWeeks(), record, on(7));
    CHECK(plan.current == 0);
    CHECK(plan.today == "w1");
    CHECK_FALSE(plan.asksToGoOn);
}

TEST_CASE("A plan ends with a review", "[plan]")
{
    ProgrammeRecord record{start, {}, {on(6), on(13), on(20)}};
    int day = 0;
    for (const char *id : {"w1", "w2", "w3", "w4"}) {
        const auto done = doneOn(id, {day, day + 2, day + 4});
        record.done.insert(record.done.end(), done.begin(), done.end());
        day += 7;
    }
    CHECK_FALSE(planOf(fourWeeks(), record, on(24)).isFinished());
    const ProgrammePlan plan = planOf(fourWeeks(), record, on(25));
    CHECK(plan.isFinished());
    CHECK(plan.today.empty());
    CHECK_FALSE(plan.next);
    CHECK_FALSE(plan.asksToGoOn);
    CHECK(plan.isDoneToday);
    for (const PlannedWeek &week : plan.weeks)
        CHECK(week.done == 3);
}

TEST_CASE("Days of the week stay those of the week", "[plan]")
{
    const ProgrammePlan plan = planOf(mixed(), {on(2), {}}, on(2)); // a Wednesday
    CHECK(plan.today.empty());
    CHECK(plan.next == on(3));
    CHECK(coming(plan.weeks[0]) == Numbers{3, 5, 7, 8});
    const ProgrammePlan missed = planOf(mixed(), {start, {}}, on(4)); // a Friday
    CHECK(missed.today.empty());
    CHECK(missed.next == on(5));
}

TEST_CASE("Without a question the next week comes by itself", "[plan]")
{
    ProgrammeRecord record{start, {{on(0), "strong"}, {on(1), "easy"}}};
    CHECK(planOf(mixed(), record, on(6)).current == 0);
    const ProgrammePlan plan = planOf(mixed(), record, on(7));
    CHECK(plan.current == 1);
    CHECK(plan.today == "strong");
    record.done = {{on(0), "strong"}};
    CHECK(planOf(mixed(), record, on(7)).current == 0);
}

TEST_CASE("What is not of the programme or not of its time does not count", "[plan]")
{
    const ProgrammeRecord record{start,
                                 {{on(-1), "w1"},
                                  {on(1), "other"},
                                  {on(0), "w2"},
                                  {on(9), "w1"},
                                  {on(0), "w1"},
                                  {on(0), "w1"}}};
    const ProgrammePlan plan = planOf(fourWeeks(), record, on(3));
    CHECK(plan.weeks[0].done == 1);
    CHECK(plan.today == "w1");
}

TEST_CASE("A plan begun tomorrow waits until then", "[plan]")
{
    const ProgrammePlan plan = planOf(fourWeeks(), {on(1), {}}, on(0));
    CHECK(plan.current == 0);
    CHECK(plan.today.empty());
    CHECK(plan.next == on(1));
}

TEST_CASE("A week that nothing can be planned in comes to an end", "[plan]")
{
    Programme programme;
    programme.weeks = {{"", {}, {5, 0}}, {"", {{"a", {}, 3}}, {}}};
    const ProgrammePlan plan = planOf(programme, {start, {}}, start);
    CHECK(plan.current == 0);
    CHECK(coming(plan.weeks[0]).empty());
    CHECK(coming(plan.weeks[1]).size() == 3);
}

TEST_CASE("Somebody who does what is due is led through every programme", "[plan]")
{
    const Programme programme = GENERATE(fourWeeks(), mixed());
    const int rate = GENERATE(1, 2, 3); // does it every day, every second day, every third
    ProgrammeRecord record{start, {}};
    int number = 0;
    for (; number < 200; ++number) {
        const ProgrammePlan plan = planOf(programme, record, on(number));
        if (plan.isFinished())
            break;
        CHECK((!plan.next || *plan.next > on(number)));
        CHECK(plan.weeks.size() == programme.weeks.size());
        if (plan.asksToGoOn)
            record.wentOn.push_back(on(number));
        if (!plan.today.empty() && number % rate == 0) {
            CHECK(hasRoutine(programme.weeks[plan.current], plan.today));
            record.done.push_back({on(number), plan.today});
        }
    }
    INFO(rate << " " << programme.weeks.size());
    CHECK(number < 200);
}
