#include "session/outcome.h"
#include "session/timeline_compiler.h"
#include "support/catch.h"
#include "support/sample_steps.h"

using namespace hipwise;
using namespace std::chrono_literals;

namespace {

/// The outcomes when the phases before \a until were lived through.
std::vector<StepOutcome> outcomesUntil(const ResolvedRoutine &routine, Milliseconds until)
{
    const Timeline timeline = compile(routine);
    std::vector<bool> done;
    for (const Phase &phase : timeline.phases())
        done.push_back(phase.end() <= until);
    return outcomes(routine, timeline, done);
}

} // namespace

TEST_CASE("A session of which nothing was done skipped every step", "[outcome]")
{
    const std::vector<StepOutcome> all = outcomesUntil(sampleRoutine(), 0s);

    REQUIRE(all.size() == 3);
    for (const StepOutcome &step : all) {
        CHECK(step.isSkipped());
        CHECK_FALSE(step.isComplete());
    }
}

TEST_CASE("A session done to its end completed every step", "[outcome]")
{
    const std::vector<StepOutcome> all = outcomesUntil(sampleRoutine(), 244s);

    REQUIRE(all.size() == 3);
    for (const StepOutcome &step : all) {
        CHECK(step.isComplete());
        CHECK_FALSE(step.isSkipped());
    }
}

TEST_CASE("Each side of a step counts for itself, in the order they came", "[outcome]")
{
    const StepOutcome step = outcomesUntil(sampleRoutine(), 105s).at(0);

    CHECK(step.sides == std::vector<SideOutcome>{{Side::Left, 2, 2}, {Side::Right, 1, 2}});
    CHECK_FALSE(step.isComplete());
    CHECK_FALSE(step.isSkipped());
}

TEST_CASE("A step without sides has one outcome, and no side", "[outcome]")
{
    CHECK(outcomesUntil(sampleRoutine(), 244s).at(1).sides ==
          std::vector<SideOutcome>{{std::nullopt, 1, 1}});
}

TEST_CASE("The repetitions of an alternating step count together", "[outcome]")
{
    CHECK(outcomesUntil(sampleRoutine(), 228s).at(2).sides ==
          std::vector<SideOutcome>{{std::nullopt, 3, 6}});
}

TEST_CASE("What is planned counts over all sets", "[outcome]")
{
    const ResolvedRoutine routine =
        routineOf({sampleStep(Laterality::Unilateral, held(10s, 3, 0s, 2))});

    CHECK(outcomesUntil(routine, 0s).at(0).sides ==
          std::vector<SideOutcome>{{Side::Left, 0, 6}, {Side::Right, 0, 6}});
}

TEST_CASE("Half of what was planned makes a routine done, a first repetition does not", "[outcome]")
{
    CHECK_FALSE(isMostlyDone(outcomesUntil(sampleRoutine(), 0s)));
    CHECK_FALSE(isMostlyDone(outcomesUntil(sampleRoutine(), 40s)));
    CHECK(isMostlyDone(outcomesUntil(sampleRoutine(), 244s)));
    CHECK_FALSE(isMostlyDone({}));
}
