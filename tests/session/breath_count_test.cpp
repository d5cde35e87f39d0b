#include "session/breath_count.h"
#include "session/timeline_compiler.h"
#include "support/random_routine.h"
#include "support/spoken.h"

#include <algorithm>

using namespace hipwise;
using namespace std::chrono_literals;

namespace {

/// A hold of \a length with little to say in it, and what is said while breaths are counted.
struct Counted
{
    explicit Counted(std::chrono::seconds length, StepKind kind = StepKind::Breathing,
                     Verbosity verbosity = Verbosity::CountsOnly)
        : routine(routineOf(
              {sampleStep(Laterality::Bilateral, lasting(length), Position::Lying, kind)}))
        , timeline(compile(routine, {}))
        , phrases(narration(routine, timeline, verbosity, voice(), BreathCount::Aloud))
    {}

    const Phase &hold() const
    {
        return *std::ranges::find(timeline.phases(), PhaseKind::Hold, &Phase::kind);
    }

    /// "0 In", by the seconds of the hold.
    std::vector<std::string> breaths() const
    {
        std::vector<std::string> all;
        for (const Phrase &phrase : phrases) {
            if (phrase.kind == CueKind::Breath)
                all.push_back(std::to_string((phrase.at - hold().start) / 1s) + " " + phrase.text);
        }
        return all;
    }

    ResolvedRoutine routine;
    Timeline timeline;
    std::vector<Phrase> phrases;
};

using Texts = std::vector<std::string>;

} // namespace

TEST_CASE("In a hold the voice counts four in and six out", "[narration][breath]")
{
    CHECK(Counted(13s).breaths() == Texts{"0 In", "1 two", "2 three", "3 four", "4 Out", "5 two",
                                          "6 three", "7 four", "8 five", "9 six"});
}

TEST_CASE("A breath that would run into three, two, one is not begun", "[narration][breath]")
{
    const Texts breaths = Counted(20s).breaths();
    CHECK(breaths.back() == "13 four"); // out would be from 14 to 20
    const Counted counted(20s);
    CHECK(saidIn(counted.hold(), counted.phrases).back() == "One");
}

TEST_CASE("Who keeps moving, and a short hold, have no breath to count", "[narration][breath]")
{
    CHECK(Counted(40s, StepKind::Dynamic).breaths().empty());
    CHECK(Counted(9s).breaths().empty());
}

TEST_CASE("What else is to be said goes before breaths, whose count then begins anew",
          "[narration][breath]")
{
    const Counted counted(40s, StepKind::Breathing, Verbosity::Full);
    const Texts said = saidIn(counted.hold(), counted.phrases);
    CHECK(std::ranges::find(said, "Half way.") != said.end());
    const std::vector<Phrase> silent =
        narration(counted.routine, counted.timeline, Verbosity::Full, voice());
    for (const Phrase &phrase : silent) {
        INFO(phrase.text);
        CHECK(std::ranges::find(counted.phrases, phrase) != counted.phrases.end());
    }
    // Half way, at 20 s, is where a breath in would begin: its numbers would say nothing.
    CHECK(std::ranges::none_of(counted.breaths(), [](const std::string &text) {
        return text == "21 two" || text == "22 three" || text == "23 four";
    }));
}

TEST_CASE("With the voice off no breath is counted", "[narration][breath]")
{
    CHECK(Counted(40s, StepKind::Breathing, Verbosity::Off).phrases.empty());
}

TEST_CASE("Counted breaths collide with nothing, whatever the routine and the voice",
          "[narration][breath]")
{
    for (unsigned seed = 1; seed <= 60; ++seed) {
        INFO("seed " << seed);
        RandomRoutine random(seed);
        const ResolvedRoutine routine = random.routine();
        const Timeline timeline = compile(routine, random.pacing());
        const std::vector<Phrase> phrases =
            narration(routine, timeline, Verbosity::Full,
                      voice(static_cast<double>(random.number(5, 30)) / 10), BreathCount::Aloud);
        checkNarration(timeline, Verbosity::Full, phrases);
    }
}
