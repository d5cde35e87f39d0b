#include "session/timeline.h"
#include "support/catch.h"
#include "support/session_lines.h"

using namespace hipwise;
using namespace std::chrono_literals;

namespace {

Phase phaseOf(PhaseKind kind, Milliseconds duration, std::size_t step = 0)
{
    Phase phase;
    phase.kind = kind;
    phase.duration = duration;
    phase.step = step;
    return phase;
}

/// 0 s prepare, 10 s hold, 30 s rest; the second step: 35 s prepare, 40 s hold, 50 s end.
Timeline sampleTimeline()
{
    return Timeline({phaseOf(PhaseKind::Prepare, 10s), phaseOf(PhaseKind::Hold, 20s),
                     phaseOf(PhaseKind::Rest, 5s), phaseOf(PhaseKind::Prepare, 5s, 1),
                     phaseOf(PhaseKind::Hold, 10s, 1)});
}

} // namespace

TEST_CASE("A timeline takes as long as its phases together", "[timeline]")
{
    CHECK(sampleTimeline().total() == 50s);
    CHECK(Timeline({phaseOf(PhaseKind::Hold, 7ms)}).total() == 7ms);
}

TEST_CASE("Each phase begins where the one before ends", "[timeline]")
{
    const Timeline timeline = sampleTimeline();

    CHECK(timeline.phase(0).start == 0s);
    CHECK(timeline.phase(1).start == 10s);
    CHECK(timeline.phase(2).start == 30s);
    CHECK(timeline.phase(3).start == 35s);
    CHECK(timeline.phase(4).start == 40s);
    CHECK(timeline.phase(4).end() == 50s);
}

TEST_CASE("A place says what has passed and what is left", "[timeline]")
{
    CHECK(sampleTimeline().at(0s) == Place{0, 0s, 10s, 50s});
    CHECK(sampleTimeline().at(12s) == Place{1, 2s, 18s, 38s});
    CHECK(sampleTimeline().at(49'999ms) == Place{4, 9'999ms, 1ms, 1ms});
}

TEST_CASE("On a boundary the later phase has begun", "[timeline]")
{
    CHECK(sampleTimeline().at(9'999ms) == Place{0, 9'999ms, 1ms, 40'001ms});
    CHECK(sampleTimeline().at(10s) == Place{1, 0s, 20s, 40s});
    CHECK(sampleTimeline().at(35s) == Place{3, 0s, 5s, 15s});
}

TEST_CASE("From its total on, a timeline stays at the end of its last phase", "[timeline]")
{
    CHECK(sampleTimeline().at(50s) == Place{4, 10s, 0s, 0s});
    CHECK(sampleTimeline().at(5h) == Place{4, 10s, 0s, 0s});
}

TEST_CASE("Before its beginning, a timeline is at its beginning", "[timeline]")
{
    CHECK(sampleTimeline().at(-1ms) == Place{0, 0s, 10s, 50s});
}

TEST_CASE("Nobody is ever in a phase that takes no time", "[timeline]")
{
    const Timeline timeline({phaseOf(PhaseKind::Prepare, 0s), phaseOf(PhaseKind::Hold, 10s),
                             phaseOf(PhaseKind::Rest, 0s), phaseOf(PhaseKind::Hold, 10s)});

    CHECK(timeline.at(0s) == Place{1, 0s, 10s, 20s});
    CHECK(timeline.at(10s) == Place{3, 0s, 10s, 10s});
}

TEST_CASE("A step reaches from its preparation to its last phase", "[timeline]")
{
    const Timeline timeline = sampleTimeline();

    CHECK(timeline.stepCount() == 2);
    CHECK(timeline.firstPhaseOf(0) == 0);
    CHECK(timeline.firstPhaseOf(1) == 3);
    CHECK(timeline.durationOf(0) == 35s);
    CHECK(timeline.durationOf(1) == 15s);
}

TEST_CASE("A longer phase moves those after it", "[timeline]")
{
    const Timeline longer = sampleTimeline().withDuration(1, 30s);

    CHECK(lines(longer) == std::vector<std::string>{"prepare 10000", "hold 30000", "rest 5000",
                                                    "prepare 5000", "hold 10000"});
    CHECK(longer.phase(1).start == 10s);
    CHECK(longer.phase(2).start == 40s);
    CHECK(longer.phase(4).start == 50s);
    CHECK(longer.total() == 60s);
}

TEST_CASE("A timeline with another duration leaves the first one as it was", "[timeline]")
{
    const Timeline timeline = sampleTimeline();

    CHECK(timeline.withDuration(0, 1s).total() == 41s);
    CHECK(timeline == sampleTimeline());
}

TEST_CASE("Every kind of phase has a word of its own", "[timeline]")
{
    CHECK(wordFor(PhaseKind::Prepare) == "prepare");
    CHECK(wordFor(PhaseKind::Move) == "move");
    CHECK(wordFor(PhaseKind::Hold) == "hold");
    CHECK(wordFor(PhaseKind::Repeat) == "repeat");
    CHECK(wordFor(PhaseKind::Release) == "release");
    CHECK(wordFor(PhaseKind::Rest) == "rest");
    CHECK(wordFor(PhaseKind::SwitchSide) == "switch-side");
    CHECK(wordFor(PhaseKind::Finish) == "finish");
}

TEST_CASE("Ways in and out of a hold and repetitions by tempo keep their pace", "[timeline]")
{
    CHECK_FALSE(isAdjustable(PhaseKind::Move));
    CHECK_FALSE(isAdjustable(PhaseKind::Repeat));
    CHECK_FALSE(isAdjustable(PhaseKind::Release));
    CHECK(isAdjustable(PhaseKind::Hold));
    CHECK(isAdjustable(PhaseKind::Prepare));
    CHECK(isAdjustable(PhaseKind::Rest));
    CHECK(isAdjustable(PhaseKind::SwitchSide));
    CHECK(isAdjustable(PhaseKind::Finish));
}
