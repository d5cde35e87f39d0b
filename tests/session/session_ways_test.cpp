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

TEST_CASE("Back goes to the start of the step", "[session]")
{
    RunningSession run(160s);
    run.session.back();

    CHECK(run.now() == 142s);
}

TEST_CASE("Back within the first three seconds of a step goes to the step before", "[session]")
{
    const auto backFrom = [](Milliseconds into) {
        RunningSession run(into);
        run.session.back();
        return run.now();
    };

    CHECK(backFrom(142s) == 0s);
    CHECK(backFrom(144'999ms) == 0s);
    CHECK(backFrom(145s) == 142s);
    CHECK(backFrom(204s) == 142s);
    CHECK(backFrom(2s) == 0s);
}

TEST_CASE("Back twice goes a step back, and back then skip is where it was", "[session]")
{
    RunningSession run(160s);
    run.session.back();
    run.session.back();
    CHECK(run.now() == 0s);

    run.session.skip();
    CHECK(run.now() == 142s);
}

TEST_CASE("Back from the finish goes to the last step", "[session]")
{
    RunningSession run(240s);
    run.session.back();

    CHECK(run.now() == 203s);
}

TEST_CASE("Skip goes through the steps to the finish and then ends the session", "[session]")
{
    RunningSession run(20s);
    run.session.skip();
    CHECK(run.now() == 142s);
    run.session.skip();
    CHECK(run.now() == 203s);
    run.session.skip();
    CHECK(run.session.phase().kind == PhaseKind::Finish);
    run.session.skip();
    CHECK(run.session.is<Session::Finished>());
    CHECK(textsOf(CueKind::EndOfSession, run.session.update()).size() == 1);
    CHECK(run.session.activeTime() == 20s);
    for (const StepOutcome &outcome : run.session.outcomes())
        CHECK(outcome.isComplete() == false);
}

TEST_CASE("Of what is skipped nothing is said, and a skipped step is not called done", "[session]")
{
    RunningSession run(20s);
    run.session.skip();

    CHECK(run.session.update().empty());
    CHECK(lines(run.let(2s)) == Lines{"143500 get-ready: Next: Forward fold."});
}

TEST_CASE("A step that is begun again is not called done", "[session]")
{
    RunningSession run(160s);
    run.session.repeatStep();

    CHECK(lines(run.let(2s)) == Lines{"143500 get-ready: Next: Forward fold."});
}

TEST_CASE("A step done after a jump into it is called done", "[session]")
{
    RunningSession run(160s);
    run.session.repeatStep();

    const std::vector<Cue> cues = run.let(62s);
    CHECK(momentsOf(CueKind::EndOfStep, cues) == std::vector<Milliseconds>{203s});
}

TEST_CASE("What was passed before a jump is still said", "[session]")
{
    RunningSession run(6s);
    run.clock.advance(2s);
    run.session.skip();

    CHECK(lines(run.session.update()) == Lines{"7000 count: Three", "8000 count: Two"});
}

TEST_CASE("Skipping while paused or interrupted waits at the next step", "[session]")
{
    RunningSession run(20s);
    SECTION("paused")
    {
        run.session.pause();
    }
    SECTION("interrupted")
    {
        run.session.hurts();
    }

    run.session.skip();
    CHECK(run.let(1min).empty());
    CHECK(run.now() == 142s);

    run.session.resume();
    run.let(3s);
    CHECK(run.now() == 142s);
    CHECK(textsOf(CueKind::GetReady, run.let(2s)) == Lines{"Next: Forward fold."});
    CHECK(run.session.activeTime() == 22s);
}

TEST_CASE("Skipping past the end while paused finishes", "[session]")
{
    RunningSession run(240s);
    run.session.pause();
    run.session.skip();

    CHECK(run.session.is<Session::Finished>());
    CHECK(run.session.place().totalLeft == 0s);
}

TEST_CASE("A jump within the count-down after a pause does not shorten it", "[session]")
{
    RunningSession run(20s);
    run.session.pause();
    run.session.resume();
    run.let(1s);
    run.session.skip();

    CHECK(run.session.leadInLeft() == 2s);
    run.let(2s);
    CHECK(run.now() == 142s);
}

TEST_CASE("A repeated step keeps what was done of it, and counts nothing twice", "[session]")
{
    RunningSession run(40s);
    run.session.repeatStep();
    CHECK(run.now() == 0s);
    CHECK(run.session.outcomes().at(0).sides.at(0) == SideOutcome{Side::Left, 1, 2});

    run.let(40s);
    CHECK(run.session.outcomes().at(0).sides.at(0) == SideOutcome{Side::Left, 1, 2});
    CHECK(run.session.activeTime() == 80s);
}

TEST_CASE("Ready ends a preparation, a rest and a change of side", "[session]")
{
    const auto readyAt = [](Milliseconds into) {
        RunningSession run(into);
        run.session.ready();
        return run.now();
    };

    CHECK(readyAt(4s) == 10s);
    CHECK(readyAt(40s) == 46s);
    CHECK(readyAt(75s) == 80s);
}

TEST_CASE("Ready does nothing where nobody waits", "[session]")
{
    const Milliseconds into = GENERATE(values<Milliseconds>({11s, 20s, 34s, 220s, 241s}));
    RunningSession run(into);
    run.session.ready();

    CHECK(run.now() == into);
}

TEST_CASE("Who is ready hears the beginning", "[session]")
{
    RunningSession run(4s);
    run.session.ready();

    CHECK(lines(run.session.update()) ==
          Lines{"10000 start: Begin slowly.", "10000 instruct: Lift the left knee."});
}

TEST_CASE("Active time counts what was done twice and no pause", "[session]")
{
    RunningSession run(20s);
    run.session.back();
    run.let(20s);
    run.session.pause();
    run.let(1min);
    run.session.resume();
    run.let(3s + 5s);
    run.session.skip();

    CHECK(run.session.activeTime() == 45s);
}
