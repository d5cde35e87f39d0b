#include "support/catch.h"
#include "support/sample_steps.h"
#include "ui/library/telling_step.h"

using namespace hipwise;
using namespace std::chrono_literals;

namespace {

PrescribedStep stepOf(Laterality laterality, StepKind kind, Position position = Position::Lying,
                      std::size_t keys = 2)
{
    PrescribedStep step = sampleStep(laterality, held(20s), position, kind);
    step.step.pose = Pose();
    step.step.pose->keys.resize(keys);
    return step;
}

} // namespace

TEST_CASE("A routine is told by a stretch of one side", "[ui][figure]")
{
    const ResolvedRoutine routine =
        routineOf({stepOf(Laterality::Bilateral, StepKind::Breathing, Position::Lying, 1),
                   stepOf(Laterality::Bilateral, StepKind::Dynamic),
                   stepOf(Laterality::Unilateral, StepKind::Static)});
    CHECK(&tellingStep(routine) == &routine.steps[2]);
}

TEST_CASE("Routines that begin alike are not all told by the same step", "[ui][figure]")
{
    ResolvedRoutine routine = routineOf({stepOf(Laterality::Unilateral, StepKind::Static),
                                         stepOf(Laterality::Unilateral, StepKind::Static)});
    routine.routine.id = "a";
    const PrescribedStep *first = &tellingStep(routine);
    CHECK(&tellingStep(routine) == first);
    routine.routine.id = "b";
    CHECK(&tellingStep(routine) != first);
}

TEST_CASE("A step in another position than the routine's does not tell it", "[ui][figure]")
{
    const ResolvedRoutine routine =
        routineOf({stepOf(Laterality::Unilateral, StepKind::Static, Position::Seated),
                   stepOf(Laterality::Bilateral, StepKind::Dynamic),
                   stepOf(Laterality::Bilateral, StepKind::Dynamic)});
    CHECK(&tellingStep(routine) != &routine.steps[0]);
}

TEST_CASE("A step that has no movement to show is the last resort", "[ui][figure]")
{
    PrescribedStep none = stepOf(Laterality::Unilateral, StepKind::Static);
    none.step.pose.reset();
    const ResolvedRoutine routine =
        routineOf({none, stepOf(Laterality::Bilateral, StepKind::Dynamic)});
    CHECK(&tellingStep(routine) == &routine.steps[1]);
    const ResolvedRoutine alone = routineOf({none});
    CHECK(&tellingStep(alone) == &alone.steps[0]);
}
