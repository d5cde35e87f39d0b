#include "session/cues.h"
#include "session/timeline_compiler.h"
#include "support/catch.h"
#include "support/sample_steps.h"
#include "support/session_lines.h"

using namespace hipwise;
using namespace std::chrono_literals;

namespace {

using Lines = std::vector<std::string>;

std::vector<Cue> allCues(const ResolvedRoutine &routine, const Pacing &pacing = {})
{
    const Timeline timeline = compile(routine, pacing);
    return cuesBetween(routine, timeline, -1ms, timeline.total());
}

std::vector<Cue> allCues(const PrescribedStep &step)
{
    return allCues(routineOf({step}));
}

Lines linesBetween(const ResolvedRoutine &routine, Milliseconds after, Milliseconds until)
{
    return lines(cuesBetween(routine, compile(routine), after, until));
}

} // namespace

TEST_CASE("A person hears what to do from getting ready to the rest", "[cues]")
{
    CHECK(linesBetween(sampleRoutine(), -1ms, 36s) ==
          Lines{"0 get-ready: Get ready: Knee to chest, left side.",
                "4500 instruct: Lie on your back.", "7000 count: Three", "8000 count: Two",
                "9000 count: One", "10000 start: Begin slowly.",
                "10000 instruct: Lift the left knee.", "13000 instruct: Hold for 20 seconds.",
                "14500 instruct: Draw it closer.", "23000 half: Half way.",
                "24500 instruct: Let the right leg rest.", "30000 count: Three", "31000 count: Two",
                "32000 count: One", "33000 release: Slowly let go and come back.",
                "36000 rest: Rest for 10 seconds."});
}

TEST_CASE("The change of side is announced with the side to come", "[cues]")
{
    CHECK(linesBetween(sampleRoutine(), 71'999ms, 80s) ==
          Lines{"72000 other-side: Other side: right side.",
                "73500 instruct: Let the left side go. Lift the right knee.", "77000 count: Three",
                "78000 count: Two", "79000 count: One", "80000 start: Begin slowly.",
                "80000 instruct: Lift the right knee."});
}

TEST_CASE("Between steps the end of one is heard before the name of the next", "[cues]")
{
    CHECK(linesBetween(sampleRoutine(), 141'999ms, 147s) ==
          Lines{"142000 end-of-step: Step done.", "143500 get-ready: Next: Forward fold.",
                "146500 instruct: Roll to one side and sit up slowly. "
                "Stay seated for a moment."});
}

TEST_CASE("Alternating repetitions are counted with their side", "[cues]")
{
    const std::vector<Cue> cues =
        allCues(sampleStep(Laterality::Alternating, repeated(4s, 4), Position::Standing));

    CHECK(textsOf(CueKind::Repetition, cues) ==
          Lines{"1, left", "2, right", "3, left", "4, right"});
    CHECK(momentsOf(CueKind::Repetition, cues) == std::vector<Milliseconds>{10s, 14s, 18s, 22s});
}

TEST_CASE("A change of side alone does not repeat the whole instruction", "[cues]")
{
    PrescribedStep step = sampleStep(Laterality::Alternating, repeated(3s, 6), Position::Standing);
    step.step.cues = {"Lift the {side} knee.", "Stand tall on the {other} leg."};
    const std::vector<Cue> cues = allCues(step);

    CHECK(textsOf(CueKind::Instruct, cues) ==
          Lines{"Lie on your back.", "Lift the left knee.", "Stand tall on the right leg.",
                "Lift the left knee.", "Stand or sit easy. Take a slow breath."});
}

TEST_CASE("Repetitions without sides are numbered, a hundred of them too", "[cues]")
{
    const std::vector<Cue> cues = allCues(sampleStep(Laterality::Bilateral, repeated(2s, 100)));
    const Lines numbers = textsOf(CueKind::Repetition, cues);

    REQUIRE(numbers.size() == 100);
    CHECK(numbers.front() == "1");
    CHECK(numbers.back() == "100");
    CHECK(textsOf(CueKind::Start, cues) == Lines{"Begin."});
}

TEST_CASE("A stretch of time begins with its length", "[cues]")
{
    CHECK(textsOf(CueKind::Start, allCues(sampleStep(Laterality::Bilateral, lasting(60s)))) ==
          Lines{"Begin. 60 seconds."});
}

TEST_CASE("One second is not several", "[cues]")
{
    const std::vector<Cue> cues = allCues(sampleStep(Laterality::Bilateral, held(1s, 2, 1s)));

    CHECK(textsOf(CueKind::Rest, cues) == Lines{"Rest for 1 second."});
    CHECK(textsOf(CueKind::Instruct, cues).at(2) == "Hold for 1 second.");
}

TEST_CASE("A hold of two seconds is too short to be counted or halved", "[cues]")
{
    const std::vector<Cue> cues = allCues(
        sampleStep(Laterality::Bilateral, held(2s, 5), Position::Standing, StepKind::Isometric));

    CHECK(momentsOf(CueKind::Half, cues).empty());
    CHECK(momentsOf(CueKind::Count, cues) == std::vector<Milliseconds>{7s, 8s, 9s});
    CHECK(momentsOf(CueKind::Release, cues).size() == 5);
}

TEST_CASE("Three, two, one come at those seconds before the change", "[cues]")
{
    const std::vector<Cue> cues = cuesBetween(sampleRoutine(), compile(sampleRoutine()), 33s, 46s);

    CHECK(momentsOf(CueKind::Count, cues) == std::vector<Milliseconds>{43s, 44s, 45s});
    CHECK(textsOf(CueKind::Count, cues) == Lines{"Three", "Two", "One"});
}

TEST_CASE("Half of a hold is told when it is worth it", "[cues]")
{
    const auto halves = [](std::chrono::seconds hold) {
        return momentsOf(CueKind::Half, allCues(sampleStep(Laterality::Bilateral, held(hold))));
    };

    CHECK(halves(30s) == std::vector<Milliseconds>{13s + 15s});
    CHECK(halves(13s) == std::vector<Milliseconds>{13s + 6'500ms});
    CHECK(halves(12s) == std::vector<Milliseconds>{13s + 6s});
    CHECK(halves(11s).empty());
}

TEST_CASE("Only a step done side by side has a change of side", "[cues]")
{
    const auto changes = [](Laterality laterality) {
        return momentsOf(CueKind::OtherSide, allCues(sampleStep(laterality, held(20s, 2)))).size();
    };

    CHECK(changes(Laterality::Unilateral) == 1);
    CHECK(changes(Laterality::Alternating) == 0);
    CHECK(changes(Laterality::Bilateral) == 0);
}

TEST_CASE("The name is said with the side only where the step has one to keep to", "[cues]")
{
    const auto name = [](Laterality laterality) {
        return textsOf(CueKind::GetReady, allCues(sampleStep(laterality, held(20s, 2)))).at(0);
    };

    CHECK(name(Laterality::Unilateral) == "Get ready: Knee to chest, left side.");
    CHECK(name(Laterality::Alternating) == "Get ready: Knee to chest.");
    CHECK(name(Laterality::Bilateral) == "Get ready: Knee to chest.");
}

TEST_CASE("The end of the session is told exactly at its end", "[cues]")
{
    const std::vector<Cue> cues = allCues(sampleRoutine());

    CHECK(cues.back().kind == CueKind::EndOfSession);
    CHECK(momentsOf(CueKind::EndOfSession, cues) == std::vector<Milliseconds>{244s});
}

TEST_CASE("The name is said before the step even when there is hardly time to", "[cues]")
{
    Pacing pacing;
    pacing.samePosition = 1s;
    const PrescribedStep step = sampleStep(Laterality::Bilateral, held(20s));
    const std::vector<Cue> cues = allCues(routineOf({step, named(step, "Bridge")}), pacing);

    const std::vector<Milliseconds> ends = momentsOf(CueKind::EndOfStep, cues);
    CHECK(momentsOf(CueKind::GetReady, cues).at(1) == ends.at(0));
    CHECK(momentsOf(CueKind::Start, cues).at(1) == ends.at(0) + 1s);
}

TEST_CASE("Every kind of cue is spelt as the transcript spells it", "[cues]")
{
    CHECK(wordFor(CueKind::GetReady) == "get-ready");
    CHECK(wordFor(CueKind::Instruct) == "instruct");
    CHECK(wordFor(CueKind::Count) == "count");
    CHECK(wordFor(CueKind::Start) == "start");
    CHECK(wordFor(CueKind::Repetition) == "repetition");
    CHECK(wordFor(CueKind::Half) == "half");
    CHECK(wordFor(CueKind::Release) == "release");
    CHECK(wordFor(CueKind::Rest) == "rest");
    CHECK(wordFor(CueKind::OtherSide) == "other-side");
    CHECK(wordFor(CueKind::EndOfStep) == "end-of-step");
    CHECK(wordFor(CueKind::EndOfSession) == "end-of-session");
}
