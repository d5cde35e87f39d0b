#include "session/cues.h"
#include "session/session.h"
#include "support/catch.h"
#include "support/running_session.h"
#include "support/sample_steps.h"
#include "support/session_lines.h"

using namespace hipwise;
using namespace std::chrono_literals;

namespace {

using Lines = std::vector<std::string>;

} // namespace

TEST_CASE("A session waits at its beginning until it is started", "[session]")
{
    FakeClock clock;
    Session session(sampleRoutine(), {}, clock);
    clock.advance(1min);

    CHECK(session.update().empty());
    CHECK(session.place() == Place{0, 0s, 10s, 244s});
    CHECK(session.activeTime() == 0s);
}

TEST_CASE("A session tells where it is without being asked to update", "[session]")
{
    RunningSession run(0s);
    run.clock.advance(20s);

    CHECK(run.session.phase().kind == PhaseKind::Hold);
    CHECK(run.session.place().left == 13s);
    CHECK(run.session.activeTime() == 20s);
}

TEST_CASE("A pause does not eat into the hold", "[session]")
{
    RunningSession run(25s);
    run.session.pause();
    run.let(5min);
    CHECK(run.session.place().left == 8s);

    run.session.resume();
    run.let(3s);

    CHECK(run.session.is<Session::Running>());
    CHECK(run.session.place().left == 8s);
    CHECK(run.session.activeTime() == 25s);
}

TEST_CASE("After a pause three, two, one are counted and then the time left goes on", "[session]")
{
    RunningSession run(25s);
    run.session.pause();
    run.session.resume();

    CHECK(lines(run.session.update()) == Lines{"25000 count: Three"});
    CHECK(run.let(999ms).empty());
    CHECK(lines(run.let(1ms)) == Lines{"25000 count: Two"});
    CHECK(lines(run.let(1s)) == Lines{"25000 count: One"});
    CHECK(run.session.leadInLeft() == 1s);
    CHECK(run.let(1s).empty());
    CHECK(run.session.leadInLeft() == 0s);
    CHECK(run.now() == 25s);
    CHECK(lines(run.let(5s)) == Lines{"30000 count: Three"});
}

TEST_CASE("A second pause within the count-down starts it over", "[session]")
{
    RunningSession run(25s);
    run.session.pause();
    run.session.resume();
    run.let(1'500ms);
    run.session.pause();
    run.let(1min);
    run.session.resume();

    CHECK(run.session.leadInLeft() == 3s);
    CHECK(lines(run.let(3s)) ==
          Lines{"25000 count: Three", "25000 count: Two", "25000 count: One"});
    CHECK(run.now() == 25s);
}

TEST_CASE("A count-down that nobody watched has still ended on time", "[session]")
{
    RunningSession run(25s);
    run.session.pause();
    run.session.resume();
    run.clock.advance(5s);

    CHECK(run.now() == 27s);
    CHECK(run.session.activeTime() == 27s);
    run.session.pause();
    CHECK(run.now() == 27s);
    CHECK(lines(run.session.update()) ==
          Lines{"25000 count: Three", "25000 count: Two", "25000 count: One"});
}

TEST_CASE("What hurts stops the clock at once, and can go on from there", "[session]")
{
    RunningSession run(25s);
    run.session.hurts();
    run.let(10min);
    CHECK(run.now() == 25s);

    run.session.resume();
    run.let(4s);

    CHECK(run.now() == 26s);
    CHECK(run.session.activeTime() == 26s);
}

TEST_CASE("A late tick lands where the time is", "[session]")
{
    const ResolvedRoutine routine = routineOf({sampleStep(Laterality::Unilateral, lasting(600s)),
                                               sampleStep(Laterality::Bilateral, held(30s))});
    RunningSession run(0s, routine);

    const std::vector<Cue> cues = run.let(10min);

    CHECK(run.now() == 10min);
    CHECK(run.session.place() == run.session.timeline().at(10min));
    CHECK(lines(cues) == lines(cuesBetween(routine, run.session.timeline(), 0ms, 10min)));
    CHECK(run.session.activeTime() == 10min);
}

TEST_CASE("A tick after the end finds the session finished at its end", "[session]")
{
    RunningSession run(200s);
    const std::vector<Cue> cues = run.let(10min);

    CHECK(run.session.is<Session::Finished>());
    CHECK(run.session.place().totalLeft == 0s);
    CHECK(run.session.activeTime() == 244s);
    CHECK(cues.back().kind == CueKind::EndOfSession);
    for (const StepOutcome &outcome : run.session.outcomes())
        CHECK(outcome.isComplete());
}

TEST_CASE("On a clock that stands still nothing happens and nothing is said twice", "[session]")
{
    RunningSession run(0s);
    run.let(7s);
    const Place place = run.session.place();

    for (int i = 0; i < 100; ++i)
        CHECK(run.session.update().empty());
    CHECK(run.session.place() == place);
}

TEST_CASE("What was passed before a pause is still said after it", "[session]")
{
    RunningSession run(6s);
    run.clock.advance(2s);
    run.session.pause();
    run.clock.advance(1min);

    CHECK(lines(run.session.update()) == Lines{"7000 count: Three", "8000 count: Two"});
    CHECK(run.session.update().empty());
}

TEST_CASE("A pause on the very moment of a cue says it once", "[session]")
{
    RunningSession run(6s);
    run.clock.advance(1s);
    run.session.pause();
    CHECK(lines(run.session.update()) == Lines{"7000 count: Three"});

    run.session.resume();
    run.let(3s);

    CHECK(lines(run.let(1s)) == Lines{"8000 count: Two"});
}

TEST_CASE("A session stopped half-way keeps what was done", "[session]")
{
    RunningSession run(40s);
    run.clock.advance(2s);
    run.session.stop();

    CHECK(run.session.activeTime() == 42s);
    const std::vector<StepOutcome> outcomes = run.session.outcomes();
    CHECK(outcomes.at(0).sides ==
          std::vector<SideOutcome>{{Side::Left, 1, 2}, {Side::Right, 0, 2}});
    CHECK(outcomes.at(1).isSkipped());
}

TEST_CASE("A hold counts as done at its end, not before", "[session]")
{
    RunningSession run(32'999ms);
    CHECK(run.session.outcomes().at(0).sides.at(0).done == 0);

    run.let(1ms);
    CHECK(run.session.outcomes().at(0).sides.at(0).done == 1);
}

TEST_CASE("After a suspend the session is paused where it was", "[session]")
{
    RunningSession run(25s);
    run.clock.sleep(1h);
    run.let(20ms);
    CHECK(run.session.is<Session::Paused>());
    CHECK(run.session.activeTime() <= 25s + 20ms);
    CHECK(run.let(1min).empty());
}

TEST_CASE("A count-down that a suspend met is paused, too", "[session]")
{
    RunningSession run(25s);
    run.session.pause();
    run.session.resume();
    run.let(1s);
    run.clock.sleep(1h);
    run.let(20ms);
    CHECK(run.session.is<Session::Paused>());
    CHECK(run.session.activeTime() == 25s);
}

TEST_CASE("What was paused before a suspend goes on at the first asking", "[session]")
{
    RunningSession run(25s);
    run.session.pause();
    run.clock.sleep(1h);
    run.session.resume();
    run.let(4s);
    CHECK(run.session.is<Session::Running>());
}

TEST_CASE("The moment between two clocks is no suspend", "[session]")
{
    RunningSession run(25s);
    run.clock.sleep(900ms);
    run.let(20ms);
    CHECK(run.session.is<Session::Running>());
}

TEST_CASE("An hour of a session drifts by nothing, and every cue is in its frame", "[session]")
{
    constexpr Milliseconds frame{40};
    FakeClock clock;
    std::vector<PrescribedStep> steps(31, sampleStep(Laterality::Unilateral, held(45s)));
    Session session(routineOf(std::move(steps)), {}, clock);
    REQUIRE(session.timeline().total() > 1h);
    const TimePoint begun = clock.now();
    Milliseconds paused{0};

    session.start();
    session.update(); // as a player does at once
    Milliseconds latest{0};
    for (int count = 1; !session.is<Session::Finished>(); ++count) {
        clock.advance(frame);
        for (const Cue &cue : session.update())
            latest = std::max(latest, session.activeTime() - cue.at);
        if (count % 9'000 == 0) { // every six minutes
            session.pause();
            clock.advance(77'777ms);
            session.resume();
            clock.advance(Session::leadIn);
            session.update(); // three, two, one
            paused += 77'777ms + Session::leadIn;
        }
    }
    CHECK(latest < frame);
    CHECK(session.activeTime() == session.timeline().total());
    CHECK(clock.now() - begun - paused - session.activeTime() < frame);
}
