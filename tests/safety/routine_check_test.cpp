#include "safety/fit_check.h"
#include "safety/group_totals.h"
#include "safety/routine_check.h"
#include "support/catch.h"
#include "support/sample_steps.h"

using namespace hipwise;
using namespace std::chrono_literals;

using Lines = std::vector<std::string>;

namespace {

Lines told(const Findings &findings)
{
    Lines all;
    for (const Finding &finding : findings)
        all.push_back(std::string(finding.rule->id) + " " + finding.place);
    return all;
}

PrescribedStep stretch(const Dose &dose, Laterality laterality = Laterality::Unilateral)
{
    PrescribedStep step = sampleStep(laterality, dose, Position::Seated);
    step.step.muscleGroups = {"glutes", "none"};
    return step;
}

PrescribedStep movement(Position position = Position::Seated)
{
    return sampleStep(Laterality::Bilateral, repeated(4s, 8), position, StepKind::Dynamic);
}

ResolvedRoutine warmedUp(std::vector<PrescribedStep> steps)
{
    steps.insert(steps.begin(), movement());
    return routineOf(std::move(steps));
}

CautionFlag blocking(Demand demand)
{
    CautionFlag flag;
    flag.id = "flag";
    flag.name = "a flag";
    flag.blocks = {demand};
    return flag;
}

} // namespace

TEST_CASE("A muscle group's holds add up over the steps, a side at a time", "[group-totals]")
{
    const GroupTotals totals = groupTotals(
        routineOf({stretch(held(20s, 3, 0s, 2)), stretch(held(20s, 2), Laterality::Alternating),
                   stretch(lasting(30s), Laterality::Bilateral), movement()}));
    CHECK(totals == GroupTotals{{"glutes", 120s + 20s + 30s}});
}

TEST_CASE("A group is stretched from 20 to 240 s in a session of over five minutes",
          "[routine-check]")
{
    CHECK(told(checkRoutine(warmedUp({stretch(held(30s, 8))}), 8min)).empty());
    CHECK(told(checkRoutine(warmedUp({stretch(held(30s, 8)), stretch(held(10s))}), 8min)) ==
          Lines{"D04 /steps"});
    CHECK(told(checkRoutine(warmedUp({stretch(held(15s))}), 8min)) == Lines{"D04 /steps"});
    CHECK(told(checkRoutine(warmedUp({stretch(held(15s))}), 4min)).empty());
}

TEST_CASE("Down to the floor once is enough", "[routine-check]")
{
    const auto at = [](std::initializer_list<Position> positions) {
        std::vector<PrescribedStep> steps;
        for (const Position position : positions)
            steps.push_back(movement(position));
        return told(checkRoutine(routineOf(steps), 3min));
    };
    using enum Position;
    CHECK(at({Standing, Lying, Kneeling, Standing}).empty());
    CHECK(at({Lying, Standing}).empty());
    CHECK(at({Lying, Seated, FloorSitting}) == Lines{"floor-changes /steps/2/step"});
    CHECK(at({Standing, Lying, Standing, Lying, Standing, Lying}) ==
          Lines{"floor-changes /steps/3/step"});
}

TEST_CASE("The minutes that are announced are those that it takes", "[routine-check]")
{
    ResolvedRoutine routine = routineOf({movement()});
    routine.routine.title = "Five minutes";
    CHECK(told(checkRoutine(routine, 5min + 29s)).empty());
    CHECK(told(checkRoutine(routine, 5min + 30s)) == Lines{"minutes /title"});
    CHECK(told(checkRoutine(routine, 4min)).empty());
    CHECK(told(checkRoutine(routine, 3min)) == Lines{"minutes /title"});
}

TEST_CASE("Before exercise, holds are short and the end is a movement", "[routine-check]")
{
    const auto before = [](const Dose &dose) {
        ResolvedRoutine routine = routineOf({movement(), stretch(dose), movement()});
        routine.routine.beforeExercise = true;
        return checkRoutine(routine, 4min);
    };
    CHECK(before(held(15s, 3)).empty());
    CHECK(told(before(held(23s, 2))) == Lines{"D10 /steps"});
    CHECK(before(held(23s, 2))[0].rule->severity == LintRule::Severity::Warning);
    CHECK(before(held(30s, 2))[0].rule->severity == LintRule::Severity::Error);
    ResolvedRoutine still = routineOf({movement(), stretch(held(20s, 1))});
    still.routine.beforeExercise = true;
    CHECK(told(checkRoutine(still, 4min)) == Lines{"D10 /steps/1/step"});
}

TEST_CASE("A routine fits a flag whose people leave none of its steps out", "[fit-check]")
{
    ResolvedRoutine routine = routineOf({movement(), movement()});
    routine.routine.fits = {"flag"};
    CHECK(checkFits(routine, {blocking(Demand::Prone)}).empty());
    routine.steps[1].step.demands = {Demand::Prone};
    CHECK(told(checkFits(routine, {blocking(Demand::Prone)})) == Lines{"fits /fits/0"});
    CHECK(checkFits(routine, {blocking(Demand::HeadLow)}).empty());
    routine.routine.fits = {};
    CHECK(checkFits(routine, {blocking(Demand::Prone)}).empty());
}

TEST_CASE("A flag that leaves out every step is fitted by no routine", "[fit-check]")
{
    ResolvedRoutine routine = routineOf({movement()});
    routine.routine.fits = {"flag"};
    CautionFlag flag = blocking(Demand::Prone);
    flag.blocksAll = true;
    CHECK(told(checkFits(routine, {flag})) == Lines{"fits /fits/0"});
}

TEST_CASE("Holds keep to the cap of a flag that the routine fits", "[fit-check]")
{
    const auto capped = [](const char *flag, const Dose &dose) {
        ResolvedRoutine routine = routineOf({movement(), stretch(dose)});
        routine.routine.fits = {flag};
        return told(checkFits(routine, {}));
    };
    CHECK(capped("hypermobility", held(15s, 2)).empty());
    CHECK(capped("hypermobility", held(16s, 2)) == Lines{"D24 /steps/1/dose"});
    CHECK(capped("hypermobility", held(15s, 3)) == Lines{"D24 /steps/1/dose"});
    CHECK(capped("pregnancy_16w", held(20s, 4)).empty());
    CHECK(capped("pregnancy_any", held(21s, 1)) == Lines{"D25 /steps/1/dose"});
}
