#include "session/preparation.h"
#include "session/timeline_compiler.h"
#include "support/catch.h"
#include "support/sample_steps.h"

using namespace hipwise;
using namespace std::chrono_literals;

namespace {

PrescribedStep at(Position position)
{
    PrescribedStep step = sampleStep(Laterality::Bilateral, held(20s), position);
    step.step.setup = "Set up.";
    return step;
}

PrescribedStep onOneLeg(Support support)
{
    PrescribedStep step = at(Position::Standing);
    step.step.support = support;
    step.step.demands = {Demand::SingleLegStance};
    return step;
}

/// Of the last step.
Phase preparationOf(const ResolvedRoutine &routine, const Pacing &pacing = {})
{
    Phase last;
    const Timeline timeline = compile(routine, pacing);
    for (const Phase &phase : timeline.phases()) {
        if (phase.kind == PhaseKind::Prepare)
            last = phase;
    }
    return last;
}

using Instructions = std::vector<Instruction>;

} // namespace

TEST_CASE("A step on one leg asks for its support before it begins", "[preparation]")
{
    const PrescribedStep step = onOneLeg(Support::Wall);
    const Phase phase = preparationOf(routineOf({at(Position::Standing), step}));

    CHECK(phase.duration == 14s);
    CHECK(
        preparation(phase, step.step) ==
        Instructions{{0s, "Is the wall within reach of a hand? If not, pause."}, {6s, "Set up."}});
    CHECK(asksForSupport(onOneLeg(Support::Chair).step));
    CHECK(asksForSupport(onOneLeg(Support::Counter).step));
    CHECK_FALSE(asksForSupport(onOneLeg(Support::None).step));
    CHECK_FALSE(asksForSupport(at(Position::Standing).step));
}

TEST_CASE("Who needs support is asked for it before every standing step", "[preparation]")
{
    PrescribedStep step = at(Position::Standing);
    step.step.support = Support::Counter;
    const ResolvedRoutine routine = routineOf({step, step});
    Pacing pacing;
    pacing.checksAllStanding = true;

    CHECK_FALSE(asksForSupport(step.step));
    CHECK(asksForSupport(step.step, pacing));
    CHECK(preparationOf(routine).duration == 8s);
    const Phase phase = preparationOf(routine, pacing);
    CHECK(phase.duration == 14s);
    CHECK(preparation(phase, step.step).front().text ==
          "Is the counter within reach of a hand? If not, pause.");
    CHECK(compile(routine, pacing).total() == compile(routine, {}).total() + 12s);

    step.step.position = Position::Seated;
    step.step.support = Support::Chair;
    CHECK_FALSE(asksForSupport(step.step, pacing));
}

TEST_CASE("After lying there is time to sit before standing up", "[preparation]")
{
    const Phase phase = preparationOf(routineOf({at(Position::Lying), at(Position::Standing)}));

    CHECK(phase.duration == 25s);
    CHECK(preparation(phase, at(Position::Standing).step) ==
          Instructions{{0s, "Roll to one side and sit up slowly. Stay seated for a moment."},
                       {15s, "Set up."}});
}

TEST_CASE("Who gets dizzy stands still with support after sitting", "[preparation]")
{
    Pacing pacing;
    pacing.standing = 15s;
    const Phase phase =
        preparationOf(routineOf({at(Position::Lying), onOneLeg(Support::Chair)}), pacing);

    CHECK(phase.duration == 46s);
    CHECK(preparation(phase, onOneLeg(Support::Chair).step) ==
          Instructions{{0s, "Roll to one side and sit up slowly. Stay seated for a moment."},
                       {15s, "Stand up slowly, with a hand on something firm. Stand still."},
                       {30s, "Is the chair within reach of a hand? If not, pause."},
                       {36s, "Set up."}});
    CHECK(preparationOf(routineOf({at(Position::Lying), at(Position::Seated)}), pacing).duration ==
          25s);
}

TEST_CASE("A preparation made short goes to the set-up at once", "[preparation]")
{
    Phase phase = preparationOf(routineOf({at(Position::Lying), at(Position::Standing)}));
    phase.duration = 10s;

    CHECK(preparation(phase, at(Position::Standing).step) == Instructions{{0s, "Set up."}});
}

TEST_CASE("Who is not to twist or spread the knees sits up another way", "[preparation]")
{
    Pacing pacing;
    pacing.gettingUp = GettingUp::AsShown;
    const ResolvedRoutine up = routineOf({at(Position::Lying), at(Position::Seated)});
    CHECK(preparation(preparationOf(up, pacing), at(Position::Seated).step).front().text ==
          "Sit up as your surgical team showed you, without twisting. Stay seated for a moment.");
    pacing.gettingUp = GettingUp::KneesTogether;
    const ResolvedRoutine lying = routineOf({at(Position::Lying)});
    const Timeline timeline = compile(lying, pacing);
    CHECK(instructions(timeline.phases().back(), lying.steps.front()).front().text ==
          "Knees together, roll to one side and sit up slowly. Stay seated for a moment.");
}
