#include "session/timeline_compiler.h"
#include "support/random_routine.h"
#include "support/spoken.h"

#include <algorithm>

using namespace hipwise;
using namespace std::chrono_literals;

namespace {

/// A routine laid out, with all that is said in it.
struct Told
{
    explicit Told(ResolvedRoutine told, Verbosity verbosity = Verbosity::Full, double slower = 1,
                  const Pacing &pacing = {})
        : routine(std::move(told))
        , timeline(compile(routine, pacing))
        , phrases(narration(routine, timeline, verbosity, voice(slower)))
    {}

    std::vector<std::string> in(PhaseKind kind, int which = 1) const
    {
        for (const Phase &phase : timeline.phases()) {
            if (phase.kind == kind && --which == 0)
                return saidIn(phase, phrases);
        }
        return {};
    }

    ResolvedRoutine routine;
    Timeline timeline;
    std::vector<Phrase> phrases;
};

PrescribedStep chairStep(const Dose &dose = held(20s))
{
    PrescribedStep step = sampleStep(Laterality::Unilateral, dose, Position::Seated);
    step.step.support = Support::Chair;
    step.step.equipment = {{{Equipment::Chair}, false, {}},
                           {{Equipment::Strap, Equipment::Towel}, false, "round the foot"}};
    return step;
}

using Texts = std::vector<std::string>;

} // namespace

TEST_CASE("Name, side and what is needed are said while getting ready, and then the set-up",
          "[narration]")
{
    const Told told(routineOf({chairStep()}));
    CHECK(told.in(PhaseKind::Prepare) ==
          Texts{"Get ready: Knee to chest, left side, with the chair, with a strap or towel.",
                "Lie on your back.", "Three", "Two", "One"});
}

TEST_CASE("When time is short the name is said in fewer words", "[narration]")
{
    Pacing pacing;
    pacing.getReady = 3s;
    const Told told(routineOf({chairStep()}), Verbosity::Full, 1, pacing);
    CHECK(told.in(PhaseKind::Prepare) == Texts{"Knee to chest, left side."});
}

TEST_CASE("Three, two and one are said on their seconds, each over before the next", "[narration]")
{
    const Told told(routineOf({sampleStep(Laterality::Bilateral, held(20s))}));
    const Milliseconds end = 33s; // of the hold
    Texts counts;
    for (const Phrase &phrase : told.phrases) {
        if (phrase.kind != CueKind::Count || phrase.at < 20s || phrase.at > end)
            continue;
        counts.push_back(phrase.text);
        CHECK(phrase.at == end - std::chrono::seconds(4 - static_cast<int>(counts.size())));
        CHECK(phrase.end() < phrase.at + 1s);
    }
    CHECK(counts == Texts{"Three", "Two", "One"});
}

TEST_CASE("A hold says what to do, how long, half way, and to let go", "[narration]")
{
    const Told told(routineOf({sampleStep(Laterality::Unilateral, held(30s))}));
    CHECK(told.in(PhaseKind::Move) == Texts{"Lift the left knee."});
    CHECK(told.in(PhaseKind::Hold) == Texts{"Hold for 30 seconds.", "Draw it closer.", "Half way.",
                                            "Let the right leg rest.", "Three", "Two", "One"});
    CHECK(told.in(PhaseKind::Release) == Texts{"Slowly let go and come back."});
    CHECK(told.in(PhaseKind::SwitchSide).front() == "Other side: right side.");
    CHECK(told.in(PhaseKind::Move, 2) == Texts{"Lift the right knee."});
}

TEST_CASE("Hold-and-release repetitions are counted aloud", "[narration]")
{
    const Told told(routineOf({sampleStep(Laterality::Bilateral, held(10s, 3, 5s))}));
    CHECK(told.in(PhaseKind::Move, 2) == Texts{"2 of 3."});
    CHECK(told.in(PhaseKind::Move, 3) == Texts{"3 of 3."});
}

TEST_CASE("Repetitions by tempo are counted, after what to do and how often", "[narration]")
{
    const Told told(routineOf({sampleStep(Laterality::Alternating, repeated(4s, 4))}));
    CHECK(told.in(PhaseKind::Repeat).front() == "4 times, left first. Lift the left knee.");
    CHECK(told.in(PhaseKind::Repeat, 2).front() == "2, right.");
    CHECK(told.in(PhaseKind::Repeat, 4).front() == "4, right.");
}

TEST_CASE("A slow voice says an instruction in fewer words rather than too late", "[narration]")
{
    PrescribedStep step = sampleStep(Laterality::Bilateral, held(20s));
    step.step.setup = "Lie on your back, knees bent, feet flat. Rest one hand on your chest.";
    const auto setUp = [&](double slower) {
        return Told(routineOf({step}), Verbosity::Full, slower).in(PhaseKind::Prepare).at(1);
    };
    CHECK(setUp(1) == step.step.setup);
    CHECK(setUp(1.6) == "Lie on your back, knees bent, feet flat.");
    CHECK(setUp(3) == "Lie on your back.");
}

TEST_CASE("After the end of the session its tone is waited for", "[narration]")
{
    const Told told(routineOf({sampleStep(Laterality::Bilateral, held(20s))}));
    CHECK(told.phrases.back().text == "Done. Get up in your own time.");
    CHECK(told.phrases.back().at == told.timeline.total() + airAfterTone(CueKind::EndOfSession));
}

TEST_CASE("Short leaves out what the tones say and the finer points", "[narration]")
{
    PrescribedStep step = chairStep(held(30s));
    step.step.setup = "Sit tall. Feet flat.";
    const Told told(routineOf({step}), Verbosity::Short);
    CHECK(told.in(PhaseKind::Prepare).at(0) ==
          "Knee to chest, left side, with the chair, with a strap or towel.");
    CHECK(told.in(PhaseKind::Prepare).at(1) == "Sit tall.");
    CHECK(told.in(PhaseKind::Hold) ==
          Texts{"Hold for 30 seconds.", "Half way.", "Three", "Two", "One"});
}

TEST_CASE("Counts only is numbers only, and off is nothing", "[narration]")
{
    const auto routine = routineOf({sampleStep(Laterality::Bilateral, held(10s, 2, 5s)),
                                    sampleStep(Laterality::Bilateral, repeated(4s, 2))});
    const Told counts(routine, Verbosity::CountsOnly);
    const auto isNumber = [](const Phrase &phrase) {
        const Texts numbers{"Three", "Two", "One", "1", "2"};
        return std::ranges::find(numbers, phrase.text) != numbers.end();
    };
    CHECK(std::ranges::all_of(counts.phrases, isNumber));
    CHECK(counts.in(PhaseKind::Move, 2) == Texts{"2"});
    CHECK(Told(routine, Verbosity::Off).phrases.empty());
}

TEST_CASE("Of a count-down without time for three and two, one is not said alone", "[narration]")
{
    const auto seed = GENERATE(range(0U, 40U));
    INFO("seed " << seed);
    const Told told(RandomRoutine(seed).routine(), Verbosity::Full, 1.3);
    const auto isCount = [&](std::size_t index) {
        return index < told.phrases.size() && told.phrases[index].kind == CueKind::Count;
    };
    for (std::size_t i = 0; i < told.phrases.size(); ++i) {
        if (isCount(i))
            CHECK((isCount(i + 1) || (i > 0 && isCount(i - 1))));
    }
}

TEST_CASE("Whatever the routine and however slow the voice, no phrase runs into another or beyond "
          "its change",
          "[narration][property]")
{
    const auto seed = GENERATE(range(0U, 60U));
    const auto slower = GENERATE(0.7, 1.0, 1.6, 3.0);
    const auto verbosity = GENERATE(from_range(allVerbosities));
    INFO("seed " << seed << ", " << slower << " times as slow, " << wordFor(verbosity));
    RandomRoutine random(seed);
    const ResolvedRoutine routine = random.routine();
    const Told told(routine, verbosity, slower, random.pacing());
    checkNarration(told.timeline, verbosity, told.phrases);
}

TEST_CASE("A phase made longer or shorter is told anew, and still fits", "[narration][property]")
{
    const auto seed = GENERATE(range(0U, 40U));
    INFO("seed " << seed);
    RandomRoutine random(seed);
    const ResolvedRoutine routine = random.routine();
    Timeline timeline = compile(routine, random.pacing());
    for (int change = 0; change < 5; ++change) {
        const auto phase = static_cast<std::size_t>(
            random.number(0, static_cast<int>(timeline.phases().size()) - 1));
        timeline = timeline.withDuration(phase, Milliseconds(random.number(0, 40'000)));
    }
    checkNarration(timeline, Verbosity::Full,
                   narration(routine, timeline, Verbosity::Full, voice(1.2)));
}
