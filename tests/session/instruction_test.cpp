#include "session/instruction.h"
#include "session/timeline_compiler.h"
#include "support/catch.h"
#include "support/random_routine.h"
#include "support/sample_steps.h"

using namespace hipwise;
using namespace std::chrono_literals;

namespace {

Phase phaseOf(PhaseKind kind, Milliseconds duration, std::optional<Side> side = std::nullopt,
              int repetition = 0)
{
    Phase phase;
    phase.kind = kind;
    phase.duration = duration;
    phase.side = side;
    phase.repetition = repetition;
    return phase;
}

PrescribedStep stepWithCues(const Dose &dose, std::vector<std::string> cues)
{
    PrescribedStep step = sampleStep(Laterality::Unilateral, dose);
    step.step.cues = std::move(cues);
    return step;
}

/// The cue shown in each of the repetitions.
std::string repetitionCues(std::chrono::milliseconds tempo, int repetitions,
                           const std::vector<std::string> &cues)
{
    const PrescribedStep step = stepWithCues(repeated(tempo, repetitions), cues);
    std::string shown;
    for (int i = 1; i <= repetitions; ++i)
        shown += instructionAt(phaseOf(PhaseKind::Repeat, tempo, std::nullopt, i), step, 0s);
    return shown;
}

using Instructions = std::vector<Instruction>;

} // namespace

TEST_CASE("A hold shares its time among the cues after the first", "[instruction]")
{
    const PrescribedStep step = stepWithCues(held(30s), {"Lift.", "Draw {side}.", "Breathe."});

    CHECK(instructions(phaseOf(PhaseKind::Move, 3s, Side::Left), step) ==
          Instructions{{0s, "Lift."}});
    CHECK(instructions(phaseOf(PhaseKind::Hold, 30s, Side::Left), step) ==
          Instructions{{0s, "Draw left."}, {15s, "Breathe."}});
}

TEST_CASE("A stretch of time begins with the first cue, having no way in", "[instruction]")
{
    const PrescribedStep step = stepWithCues(lasting(30s), {"In.", "Out.", "Rest."});

    CHECK(instructions(phaseOf(PhaseKind::Hold, 30s), step) ==
          Instructions{{0s, "In."}, {10s, "Out."}, {20s, "Rest."}});
}

TEST_CASE("A hold with only one cue shows it all the time", "[instruction]")
{
    CHECK(instructions(phaseOf(PhaseKind::Hold, 30s), stepWithCues(held(30s), {"Lift."})) ==
          Instructions{{0s, "Lift."}});
}

TEST_CASE("A short hold shows only what there is time to read", "[instruction]")
{
    const std::vector<std::string> cues{"a", "b", "c", "d", "e"};

    CHECK(instructions(phaseOf(PhaseKind::Hold, 13s), stepWithCues(held(13s), cues)).size() == 2);
    CHECK(instructions(phaseOf(PhaseKind::Hold, 2s), stepWithCues(held(2s), cues)) ==
          Instructions{{0s, "b"}});
}

TEST_CASE("A hold made longer keeps its last instruction", "[instruction]")
{
    const PrescribedStep step = stepWithCues(held(20s), {"a", "b", "c"});

    CHECK(instructions(phaseOf(PhaseKind::Hold, 40s), step) ==
          instructions(phaseOf(PhaseKind::Hold, 20s), step));
}

TEST_CASE("A hold made shorter goes without the instructions it has no time for", "[instruction]")
{
    const PrescribedStep step = stepWithCues(held(20s), {"a", "b", "c"});

    CHECK(instructions(phaseOf(PhaseKind::Hold, 10s), step) == Instructions{{0s, "b"}});
}

TEST_CASE("A repetition's cue stays for as many as take six seconds", "[instruction]")
{
    CHECK(repetitionCues(2s, 8, {"a", "b"}) == "aaabbbaa");
    CHECK(repetitionCues(4s, 8, {"a", "b", "c"}) == "aabbccaa");
    CHECK(repetitionCues(6s, 4, {"a", "b", "c"}) == "abca");
}

TEST_CASE("Slow repetitions leave no cue out", "[instruction]")
{
    CHECK(repetitionCues(10s, 5, {"a", "b", "c", "d"}) == "abcda");
    CHECK(repetitionCues(30s, 3, {"a", "b"}) == "aba");
}

TEST_CASE("A change of side says what to let go of and how to begin", "[instruction]")
{
    const PrescribedStep step = stepWithCues(held(20s), {"Lift the {side} knee."});

    CHECK(instructionAt(phaseOf(PhaseKind::SwitchSide, 8s, Side::Right), step, 0s) ==
          "Let the left side go. Lift the right knee.");
}

TEST_CASE("The preparation shows the set-up", "[instruction]")
{
    CHECK(instructionAt(phaseOf(PhaseKind::Prepare, 8s, Side::Left),
                        sampleStep(Laterality::Unilateral, held(20s)), 5s) == "Lie on your back.");
}

TEST_CASE("After a step on the floor nobody is told to jump up", "[instruction]")
{
    const auto finish = [](Position position) {
        return instructionAt(phaseOf(PhaseKind::Finish, 5s),
                             sampleStep(Laterality::Bilateral, held(20s), position), 0s);
    };

    CHECK(finish(Position::Lying).find("sit up slowly") != std::string::npos);
    CHECK(finish(Position::Standing).find("sit up") == std::string::npos);
}

TEST_CASE("An instruction stays until the next", "[instruction]")
{
    const PrescribedStep step = stepWithCues(held(30s), {"a", "b", "c"});
    const Phase hold = phaseOf(PhaseKind::Hold, 30s);

    CHECK(instructionAt(hold, step, 0s) == "b");
    CHECK(instructionAt(hold, step, 14'999ms) == "b");
    CHECK(instructionAt(hold, step, 15s) == "c");
    CHECK(instructionAt(hold, step, 30s) == "c");
}

TEST_CASE("In any routine, whatever is added or taken off, nobody has to read faster than six "
          "seconds a text",
          "[instruction][property]")
{
    const auto seed = GENERATE(range(0U, 200U));
    INFO("seed " << seed);
    RandomRoutine random(seed);
    const ResolvedRoutine routine = random.routine();

    const Timeline timeline = compile(routine, random.pacing());
    for (Phase phase : timeline.phases()) {
        if (phase.kind == PhaseKind::Hold && random.chance(50))
            phase.duration = std::max(Milliseconds(1), phase.duration + 10s * random.number(-2, 2));
        const Instructions all = instructions(phase, routine.steps[phase.step]);
        REQUIRE_FALSE(all.empty());
        CHECK(all.front().offset == 0s);
        for (std::size_t i = 0; i < all.size(); ++i) {
            INFO(wordFor(phase.kind) << ": " << all[i].text);
            const Milliseconds end = i + 1 < all.size() ? all[i + 1].offset : phase.duration;
            CHECK((all.size() == 1 || end - all[i].offset >= 6s));
            CHECK_FALSE(all[i].text.empty());
            CHECK(all[i].text.find_first_of("{}") == std::string::npos);
        }
    }
}
