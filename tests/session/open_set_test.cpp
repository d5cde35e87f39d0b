#include "session/cues.h"
#include "session/motion.h"
#include "session/open_set.h"
#include "session/session.h"
#include "session/timeline_compiler.h"
#include "support/catch.h"
#include "support/fake_clock.h"
#include "support/sample_steps.h"
#include "support/spoken.h"

#include <algorithm>

using namespace hipwise;
using namespace std::chrono_literals;

namespace {

Pacing patient()
{
    Pacing pacing;
    pacing.waitsForDone = true;
    return pacing;
}

PrescribedStep marching(Laterality laterality = Laterality::Bilateral, int sets = 1,
                        std::chrono::seconds rest = 0s)
{
    return sampleStep(laterality, repeated(4s, 6, sets, rest), Position::Standing,
                      StepKind::Dynamic);
}

/// A session in the first moment of its first set: ten seconds to get ready are over.
struct WaitingSession
{
    explicit WaitingSession(std::vector<PrescribedStep> steps)
        : session(routineOf(std::move(steps)), patient(), clock)
    {
        session.start();
        let(10s);
    }

    std::vector<Cue> let(Milliseconds time)
    {
        clock.advance(time);
        return session.update();
    }
    std::vector<Cue> done()
    {
        session.ready();
        return session.update();
    }
    int count(std::size_t side = 0) { return session.outcomes().front().sides.at(side).done; }

    FakeClock clock;
    Session session;
};

bool has(const std::vector<Cue> &cues, CueKind kind)
{
    return std::ranges::any_of(cues, [kind](const Cue &cue) { return cue.kind == kind; });
}

} // namespace

TEST_CASE("A set of repetitions waits until the person says that it is done", "[session][done]")
{
    WaitingSession waiting({marching(), marching()});
    CHECK(isOpenSet(waiting.session.phase()));
    for (int i = 0; i < 60; ++i)
        waiting.let(1min);
    CHECK(waiting.session.is<Session::Running>());
    CHECK(isOpenSet(waiting.session.phase()));
    CHECK(waiting.count() == 0);

    const std::vector<Cue> cues = waiting.done();
    CHECK(waiting.session.phase().kind == PhaseKind::Prepare);
    CHECK(waiting.session.phase().step == 1);
    CHECK(waiting.count() == 6);
    CHECK(has(cues, CueKind::EndOfStep));
}

TEST_CASE("Who is quicker than the tempo goes on at once", "[session][done]")
{
    WaitingSession waiting({marching()});
    waiting.let(5s);
    waiting.done();
    CHECK(waiting.session.phase().kind == PhaseKind::Finish);
    CHECK(waiting.session.place().elapsed == 0ms);
    waiting.let(5s);
    CHECK(waiting.session.is<Session::Finished>());
    CHECK(waiting.session.activeTime() == 20s);
    CHECK(waiting.count() == 6);
}

TEST_CASE("The time that a set really took is in the time of the session", "[session][done]")
{
    WaitingSession waiting({marching()});
    waiting.let(3min);
    CHECK(waiting.session.activeTime() == 10s + 3min);
    waiting.done();
    waiting.let(2s);
    CHECK(waiting.session.activeTime() == 10s + 3min + 2s);
}

TEST_CASE("What is left while a set waits is what comes after it", "[session][done]")
{
    WaitingSession waiting({marching(), sampleStep(Laterality::Bilateral, lasting(30s))});
    const Milliseconds after = waiting.session.timeline().total() - waiting.session.phase().end();
    CHECK(waiting.session.place().totalLeft == after + 24s); // by the tempo, until it is over
    waiting.let(10min);
    CHECK(waiting.session.place().totalLeft == after + 1ms);
}

TEST_CASE("A skipped set is not done", "[session][done]")
{
    WaitingSession waiting({marching(), marching()});
    waiting.session.skip();
    waiting.session.update();
    CHECK(waiting.session.phase().step == 1);
    CHECK(waiting.count() == 0);
}

TEST_CASE("Each set and each side waits by itself", "[session][done]")
{
    WaitingSession waiting({marching(Laterality::Unilateral, 2, 10s)});
    waiting.let(1min);
    waiting.done();
    CHECK(waiting.session.phase().kind == PhaseKind::Rest);
    waiting.let(10s);
    CHECK(isOpenSet(waiting.session.phase()));
    waiting.let(1min);
    waiting.done();
    CHECK(waiting.count() == 12);
    CHECK(waiting.session.phase().kind == PhaseKind::SwitchSide);
    waiting.let(8s + 2min);
    CHECK(waiting.session.phase().side == Side::Right);
    CHECK(isOpenSet(waiting.session.phase()));
    CHECK(waiting.count(1) == 0);
}

TEST_CASE("A set that waits can be paused, and still waits", "[session][done]")
{
    WaitingSession waiting({marching()});
    waiting.let(1min);
    waiting.session.pause();
    waiting.let(1h);
    CHECK(waiting.session.activeTime() == 10s + 1min);
    waiting.session.resume();
    waiting.let(Session::leadIn + 1min);
    CHECK(isOpenSet(waiting.session.phase()));
    CHECK(waiting.session.is<Session::Running>());
    waiting.done();
    CHECK(waiting.session.phase().kind == PhaseKind::Finish);
}

TEST_CASE("Another run of the program waits in the same set", "[session][done][snapshot]")
{
    WaitingSession waiting({marching()});
    waiting.let(1min);
    FakeClock later;
    auto restored = Session::restored(waiting.session.routine(), waiting.session.pacing(),
                                      waiting.session.snapshot(), later);
    REQUIRE(restored);
    restored->resume();
    later.advance(Session::leadIn + 1min);
    restored->update();
    CHECK(isOpenSet(restored->phase()));
    restored->ready();
    CHECK(restored->phase().kind == PhaseKind::Finish);
}

TEST_CASE("Nothing in a set that waits says which repetition it is", "[session][done][voice]")
{
    const ResolvedRoutine routine = routineOf({marching(Laterality::Bilateral, 2, 10s)});
    const Timeline timeline = compile(routine, patient());
    const std::vector<Cue> cues = cuesBetween(routine, timeline, -1ms, timeline.total());
    CHECK_FALSE(has(cues, CueKind::Repetition));
    const auto sets = std::ranges::count_if(timeline.phases(), isOpenSet);
    CHECK(sets == 2);

    const std::vector<Phrase> phrases = narration(routine, timeline, Verbosity::Full, voice());
    const Phase &first = *std::ranges::find_if(timeline.phases(), isOpenSet);
    const std::vector<std::string> said = saidIn(first, phrases);
    REQUIRE_FALSE(said.empty());
    CHECK(said.front() == "6 times, then Done. Lift the working knee.");
    CHECK(std::ranges::none_of(said, [](const std::string &text) { return text == "2."; }));
    CHECK(narration(routine, timeline, Verbosity::CountsOnly, voice()).size() ==
          6); // three, two, one before each set
}

TEST_CASE("The figure shows the tempo as often as planned, and then waits", "[session][done]")
{
    const PrescribedStep step = marching(Laterality::Alternating);
    const Timeline timeline = compile(routineOf({step}), patient());
    const auto sideAt = [&](Milliseconds time) {
        return motionAt(timeline, timeline.at(10s + time), step, MotionStyle::Full).side;
    };
    CHECK(sideAt(1s) == Side::Left);
    CHECK(sideAt(5s) == Side::Right);
    CHECK(sideAt(9s) == Side::Left);
    CHECK_FALSE(motionAt(timeline, timeline.at(10s + 24s - 1ms), step, MotionStyle::Full).moves);
}
