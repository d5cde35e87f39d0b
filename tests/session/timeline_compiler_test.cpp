#include "session/timeline_compiler.h"
#include "support/catch.h"
#include "support/sample_steps.h"
#include "support/session_lines.h"

#include <algorithm>

using namespace hipwise;
using namespace std::chrono_literals;

namespace {

using Lines = std::vector<std::string>;

Lines compiled(const PrescribedStep &step, const Pacing &pacing = {})
{
    return lines(compile(routineOf({step}), pacing));
}

/// The preparation of the second of two steps.
Milliseconds changeOver(Position from, Position to)
{
    const Timeline timeline =
        compile(routineOf({sampleStep(Laterality::Bilateral, held(20s), from),
                           sampleStep(Laterality::Bilateral, held(20s), to)}));
    return timeline.phase(timeline.firstPhaseOf(1)).duration;
}

std::string sidesOf(const Timeline &timeline)
{
    std::string sides;
    for (const Phase &phase : timeline.phases()) {
        if (phase.kind == PhaseKind::Repeat || phase.kind == PhaseKind::Hold)
            sides += *phase.side == Side::Left ? 'L' : 'R';
    }
    return sides;
}

} // namespace

TEST_CASE("A unilateral hold does its whole dose on one side, then on the other", "[compiler]")
{
    CHECK(compiled(sampleStep(Laterality::Unilateral, held(20s, 2, 10s))) ==
          Lines{"prepare 10000 left", "move 3000 left 1/2", "hold 20000 left 1/2",
                "release 3000 left 1/2", "rest 10000 left 2/2", "move 3000 left 2/2",
                "hold 20000 left 2/2", "release 3000 left 2/2", "switch-side 8000 right",
                "move 3000 right 1/2", "hold 20000 right 1/2", "release 3000 right 1/2",
                "rest 10000 right 2/2", "move 3000 right 2/2", "hold 20000 right 2/2",
                "release 3000 right 2/2", "finish 15000"});
}

TEST_CASE("A bilateral step has no side and no change of side", "[compiler]")
{
    CHECK(compiled(sampleStep(Laterality::Bilateral, held(5s, 2), Position::Standing,
                              StepKind::Isometric)) ==
          Lines{"prepare 10000", "move 1000 1/2", "hold 5000 1/2", "release 1000 1/2",
                "move 1000 2/2", "hold 5000 2/2", "release 1000 2/2", "finish 5000"});
}

TEST_CASE("Repetitions by tempo follow each other without a break", "[compiler]")
{
    CHECK(compiled(sampleStep(Laterality::Bilateral, repeated(4s, 3, 1, 10s), Position::Seated)) ==
          Lines{"prepare 10000", "repeat 4000 1/3", "repeat 4000 2/3", "repeat 4000 3/3",
                "finish 5000"});
}

TEST_CASE("A dose by duration is one stretch of time a set", "[compiler]")
{
    CHECK(compiled(sampleStep(Laterality::Bilateral, lasting(60s, 2, 15s))) ==
          Lines{"prepare 10000", "hold 60000 1/1", "rest 15000", "hold 60000 1/1", "finish 15000"});
}

TEST_CASE("A stretch of time is not repeated, whatever its dose says", "[compiler]")
{
    Dose dose = lasting(60s);
    dose.repetitions = 5;

    CHECK(compiled(sampleStep(Laterality::Bilateral, dose)) ==
          Lines{"prepare 10000", "hold 60000 1/1", "finish 15000"});
}

TEST_CASE("Sets are numbered, and rested between", "[compiler]")
{
    const Timeline timeline =
        compile(routineOf({sampleStep(Laterality::Bilateral, repeated(3s, 2, 3, 20s))}));

    CHECK(lines(timeline) == Lines{"prepare 10000", "repeat 3000 1/2", "repeat 3000 2/2",
                                   "rest 20000", "repeat 3000 1/2", "repeat 3000 2/2", "rest 20000",
                                   "repeat 3000 1/2", "repeat 3000 2/2", "finish 15000"});
    CHECK(timeline.phase(1).set == 1);
    CHECK(timeline.phase(4).set == 2);
    CHECK(timeline.phase(8).set == 3);
    CHECK(timeline.phase(8).sets == 3);
}

TEST_CASE("Each repetition of an alternating step changes the side", "[compiler]")
{
    const auto alternating = [](const Dose &dose) {
        return compile(routineOf({sampleStep(Laterality::Alternating, dose)}));
    };

    CHECK(sidesOf(alternating(repeated(4s, 6))) == "LRLRLR");
    CHECK(sidesOf(alternating(held(10s, 5, 3s))) == "LRLRL");
}

TEST_CASE("An odd number of repetitions does not favour the first side in every set", "[compiler]")
{
    CHECK(sidesOf(compile(routineOf({sampleStep(Laterality::Alternating, repeated(4s, 3, 2))}))) ==
          "LRLRLR");
    CHECK(sidesOf(compile(routineOf({sampleStep(Laterality::Alternating, held(9s, 3, 0s, 2))}))) ==
          "LRLRLR");
}

TEST_CASE("A rest shows the side that comes after it", "[compiler]")
{
    const Timeline timeline =
        compile(routineOf({sampleStep(Laterality::Alternating, repeated(4s, 3, 2, 10s))}));

    CHECK(line(timeline.phase(4)) == "rest 10000 right");
    CHECK(line(timeline.phase(5)) == "repeat 4000 right 1/3");
}

TEST_CASE("In a hold that alternates, a rest shows the side that comes after it", "[compiler]")
{
    const Timeline timeline =
        compile(routineOf({sampleStep(Laterality::Alternating, held(9s, 2, 10s))}));

    CHECK(line(timeline.phase(4)) == "rest 10000 right 2/2");
    CHECK(line(timeline.phase(5)) == "move 3000 right 2/2");
}

TEST_CASE("The person chooses the first side", "[compiler]")
{
    Pacing pacing;
    pacing.firstSide = Side::Right;

    CHECK(sidesOf(compile(routineOf({sampleStep(Laterality::Unilateral, held(20s, 2))}), pacing)) ==
          "RRLL");
    CHECK(sidesOf(compile(routineOf({sampleStep(Laterality::Alternating, repeated(4s, 3))}),
                          pacing)) == "RLR");
}

TEST_CASE("No rest is planned where the dose has none", "[compiler]")
{
    const Lines all = compiled(sampleStep(Laterality::Bilateral, held(10s, 3, 0s, 2)));

    CHECK(std::none_of(all.begin(), all.end(),
                       [](const std::string &each) { return each.starts_with("rest"); }));
    CHECK(all.size() == 1 + 2 * 3 * 3 + 1);
}

TEST_CASE("A change of position decides how long a change-over takes", "[compiler]")
{
    CHECK(changeOver(Position::Lying, Position::Lying) == 8s);
    CHECK(changeOver(Position::Lying, Position::Kneeling) == 12s);
    CHECK(changeOver(Position::Seated, Position::Standing) == 12s);
    CHECK(changeOver(Position::Standing, Position::Lying) == 20s);
    CHECK(changeOver(Position::Lying, Position::Standing) == 25s);
}

TEST_CASE("Who ends on the floor has longer to get up", "[compiler]")
{
    const auto finish = [](Position position) {
        return compiled(sampleStep(Laterality::Bilateral, held(20s), position)).back();
    };

    CHECK(finish(Position::Lying) == "finish 15000");
    CHECK(finish(Position::FloorSitting) == "finish 15000");
    CHECK(finish(Position::Standing) == "finish 5000");
    CHECK(finish(Position::Seated) == "finish 5000");
}

TEST_CASE("The finish belongs to the last step", "[compiler]")
{
    const Timeline timeline = compile(sampleRoutine());

    CHECK(timeline.phases().back().step == 2);
    CHECK(timeline.stepCount() == 3);
    CHECK(timeline.total() == 244s);
}
