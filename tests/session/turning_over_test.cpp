#include "session/instruction.h"
#include "session/timeline_compiler.h"
#include "session/turning_over.h"
#include "support/catch.h"
#include "support/sample_steps.h"

#include <algorithm>

using namespace hipwise;
using namespace std::chrono_literals;

namespace {

PrescribedStep onTheSide()
{
    PrescribedStep step = sampleStep(Laterality::Unilateral, held(20s), Position::Lying);
    step.step.pose.emplace().base = "side-lying";
    return step;
}

/// The one change of side of a routine of \a step.
Phase changeOf(const PrescribedStep &step, const Pacing &pacing = {})
{
    const Timeline timeline = compile(routineOf({step}), pacing);
    const auto change = std::ranges::find(timeline.phases(), PhaseKind::SwitchSide, &Phase::kind);
    REQUIRE(change != timeline.phases().end());
    return *change;
}

std::string saidIn(const Phase &phase)
{
    return instructionAt(phase, onTheSide(), 0s);
}

} // namespace

TEST_CASE("Who lies on the side is told to roll over, and has the time for it", "[session]")
{
    const Phase change = changeOf(onTheSide());
    CHECK(change.duration == 16s);
    CHECK(saidIn(change) == "Roll over slowly, right side on top.");

    PrescribedStep onTheBack = onTheSide();
    onTheBack.step.pose->base = "supine-hook";
    CHECK(changeOf(onTheBack).duration == 8s);
    CHECK_FALSE(turnsOver(onTheBack.step));
    onTheBack.step.pose.reset();
    CHECK_FALSE(turnsOver(onTheBack.step));
}

TEST_CASE("A roll goes by what the person was shown", "[session]")
{
    CHECK(saidIn(changeOf(onTheSide(), {.gettingUp = GettingUp::AsShown})) ==
          "Turn as your surgical team showed you, pillow between the knees, right side on top.");
    CHECK(saidIn(changeOf(onTheSide(), {.gettingUp = GettingUp::KneesTogether})) ==
          "Knees together, roll over slowly, right side on top.");
}
