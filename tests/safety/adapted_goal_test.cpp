#include "safety/adapted_goal.h"
#include "support/catch.h"

using namespace hipwise;

namespace {

PrescribedStep step(const std::string &name, Position position, Support support = Support::None)
{
    PrescribedStep prescribed;
    prescribed.step.name = name;
    prescribed.step.position = position;
    prescribed.step.support = support;
    return prescribed;
}

ResolvedRoutine routine(const std::string &goal, const std::vector<PrescribedStep> &steps)
{
    ResolvedRoutine resolved;
    resolved.routine.goal = goal;
    resolved.steps = steps;
    return resolved;
}

const PrescribedStep hug = step("Single knee to chest", Position::Lying, Support::Mat);
const PrescribedStep hugOnBed = step("Single knee to chest", Position::Lying, Support::Bed);
const PrescribedStep slide = step("Heel slide", Position::Lying, Support::Mat);
const PrescribedStep march = step("Seated march", Position::Seated, Support::Chair);

} // namespace

TEST_CASE("A goal that still holds stays as it was written", "[goal]")
{
    const ResolvedRoutine before = routine("Move the hips calmly.", {hug, slide});
    CHECK(adaptedGoal(before, routine("", {slide})) == "Move the hips calmly.");
    CHECK(adaptedGoal(before, routine("", {march})) == "Move the hips calmly.");
}

TEST_CASE("A goal that speaks of a position that is gone says where the person is", "[goal]")
{
    const ResolvedRoutine before = routine("Slow down, lying on your back.", {hug, slide});
    CHECK(adaptedGoal(before, routine("", {slide})) == "Slow down, lying on your back.");
    CHECK(adaptedGoal(before, routine("", {march})) ==
          "Gentle movement as it suits you: on a chair.");
    const ResolvedRoutine seated = routine("Ease your back in a chair, anywhere.", {march});
    CHECK(adaptedGoal(seated, routine("", {march, slide})) ==
          "Gentle movement as it suits you: lying down and on a chair.");
}

TEST_CASE("A goal that speaks of a step that is gone speaks of it no more", "[goal]")
{
    const ResolvedRoutine before =
        routine("Ease the back with slow knee-to-chest work.", {hug, slide});
    CHECK(adaptedGoal(before, routine("", {slide})) ==
          "Gentle movement as it suits you: lying down.");
    CHECK(adaptedGoal(before, routine("", {hug})) == before.routine.goal);
}

TEST_CASE("On a bed nothing is done on a mat", "[goal]")
{
    const ResolvedRoutine before = routine("Flow on a mat.", {hug});
    CHECK(adaptedGoal(before, routine("", {hugOnBed})) ==
          "Gentle movement as it suits you: lying down.");
}
