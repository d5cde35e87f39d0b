#include "session/cues.h"
#include "session/timeline_compiler.h"
#include "support/catch.h"
#include "support/random_routine.h"
#include "support/session_lines.h"

#include <algorithm>
#include <iterator>

using namespace hipwise;
using namespace std::chrono_literals;

namespace {

/// A routine of any shape, laid out, with all that is said in it.
struct Sample
{
    explicit Sample(unsigned seed)
        : random(seed)
        , routine(random.routine())
        , timeline(compile(routine, random.pacing()))
        , cues(cuesBetween(routine, timeline, -1ms, timeline.total()))
    {}

    RandomRoutine random;
    ResolvedRoutine routine;
    Timeline timeline;
    std::vector<Cue> cues;
};

bool isCounted(const Phase &phase)
{
    return isAdjustable(phase.kind) && phase.kind != PhaseKind::Finish && phase.duration >= 5s;
}

} // namespace

TEST_CASE("Nothing is said before a session or after it", "[cues]")
{
    const ResolvedRoutine routine = sampleRoutine();
    const Timeline timeline = compile(routine);

    CHECK(cuesBetween(routine, timeline, -10s, -1ms).empty());
    CHECK(cuesBetween(routine, timeline, timeline.total(), timeline.total() + 1h).empty());
}

TEST_CASE("A cue belongs to the interval that ends with it, not to the one that begins there",
          "[cues]")
{
    const ResolvedRoutine routine = sampleRoutine();
    const Timeline timeline = compile(routine);

    CHECK(lines(cuesBetween(routine, timeline, 6'999ms, 7s)) ==
          std::vector<std::string>{"7000 count: Three"});
    CHECK(cuesBetween(routine, timeline, 7s, 7'999ms).empty());
    CHECK(cuesBetween(routine, timeline, 7s, 7s).empty());
}

TEST_CASE("However the time is cut up, everything is said once", "[cues][property]")
{
    const auto seed = GENERATE(range(0U, 60U));
    INFO("seed " << seed);
    Sample sample(seed);

    std::vector<Cue> said;
    Milliseconds heard = -1ms;
    while (heard < sample.timeline.total()) {
        const Milliseconds until =
            heard + Milliseconds(sample.random.chance(70) ? sample.random.number(0, 900)
                                                          : sample.random.number(0, 60'000));
        const std::vector<Cue> some = cuesBetween(sample.routine, sample.timeline, heard, until);
        said.insert(said.end(), some.begin(), some.end());
        heard = until;
    }

    CHECK(lines(said) == lines(sample.cues));
}

TEST_CASE("What is said comes in order of time, with every word filled in", "[cues][property]")
{
    const auto seed = GENERATE(range(100U, 300U));
    INFO("seed " << seed);
    const Sample sample(seed);

    CHECK(std::is_sorted(sample.cues.begin(), sample.cues.end(),
                         [](const Cue &a, const Cue &b) { return a.at < b.at; }));
    for (const Cue &cue : sample.cues) {
        INFO(wordFor(cue.kind) << ": " << cue.text);
        CHECK_FALSE(cue.text.empty());
        CHECK(cue.text.find_first_of("{}") == std::string::npos);
    }
}

TEST_CASE("Every change worth it is counted down to, and nothing else is", "[cues][property]")
{
    const auto seed = GENERATE(range(300U, 400U));
    INFO("seed " << seed);
    const Sample sample(seed);

    std::vector<Milliseconds> expected;
    for (const Phase &phase : sample.timeline.phases()) {
        if (isCounted(phase)) {
            for (const Milliseconds left : {3s, 2s, 1s})
                expected.push_back(phase.end() - left);
        }
    }
    CHECK(momentsOf(CueKind::Count, sample.cues) == expected);
}

TEST_CASE("Every step is named before it begins", "[cues][property]")
{
    const auto seed = GENERATE(range(400U, 500U));
    INFO("seed " << seed);
    const Sample sample(seed);

    const std::vector<Milliseconds> names = momentsOf(CueKind::GetReady, sample.cues);
    REQUIRE(names.size() == sample.routine.steps.size());
    for (std::size_t step = 0; step < names.size(); ++step) {
        INFO("step " << step);
        const Phase &prepare = sample.timeline.phase(sample.timeline.firstPhaseOf(step));
        CHECK(names[step] >= prepare.start);
        CHECK(names[step] <= prepare.end());
        CHECK(textsOf(CueKind::GetReady, sample.cues)[step].find(
                  sample.routine.steps[step].step.name) != std::string::npos);
    }
}

TEST_CASE("Each side is announced once and each step ended once", "[cues][property]")
{
    const auto seed = GENERATE(range(500U, 600U));
    INFO("seed " << seed);
    const Sample sample(seed);
    const auto &steps = sample.routine.steps;

    const auto sided = std::count_if(steps.begin(), steps.end(), [](const PrescribedStep &each) {
        return each.step.laterality == Laterality::Unilateral;
    });
    CHECK(momentsOf(CueKind::OtherSide, sample.cues).size() == static_cast<std::size_t>(sided));
    CHECK(momentsOf(CueKind::EndOfStep, sample.cues).size() == steps.size());
    CHECK(momentsOf(CueKind::EndOfSession, sample.cues) == std::vector{sample.timeline.total()});
}
