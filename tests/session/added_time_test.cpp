#include "session/session.h"
#include "support/catch.h"
#include "support/running_session.h"
#include "support/session_lines.h"

using namespace hipwise;
using namespace std::chrono_literals;

TEST_CASE("Ten seconds more lengthen the hold and the session", "[session]")
{
    RunningSession run(20s);
    run.session.addTime(10s);

    CHECK(run.session.place() == Place{2, 7s, 23s, 234s});
    CHECK(run.session.phase().duration == 30s);
}

TEST_CASE("Ten seconds less shorten the hold and the session", "[session]")
{
    RunningSession run(20s);
    run.session.addTime(-10s);

    CHECK(run.session.place() == Place{2, 7s, 3s, 214s});
    CHECK(run.session.outcomes().at(0).sides.at(0).done == 0);
}

TEST_CASE("Ten seconds less with six left end the hold, which counts as done", "[session]")
{
    RunningSession run(27s);
    run.session.addTime(-10s);

    CHECK(run.session.phase().kind == PhaseKind::Release);
    CHECK(run.session.place().left == 3s);
    CHECK(run.session.place().totalLeft == 211s);
    CHECK(run.session.activeTime() == 27s);
    CHECK(run.session.outcomes().at(0).sides.at(0) == SideOutcome{Side::Left, 1, 2});
    CHECK(textsOf(CueKind::Release, run.session.update()).size() == 1);
}

TEST_CASE("Ten seconds less with exactly ten left end the hold, with a moment more do not",
          "[session]")
{
    RunningSession exact(23s);
    exact.session.addTime(-10s);
    CHECK(exact.session.phase().kind == PhaseKind::Release);
    CHECK(exact.session.outcomes().at(0).sides.at(0).done == 1);

    RunningSession more(22'999ms);
    more.session.addTime(-10s);
    CHECK(more.session.phase().kind == PhaseKind::Hold);
    CHECK(more.session.place().left == 1ms);
}

TEST_CASE("A hold that was ended early is as long as before when it is repeated", "[session]")
{
    RunningSession run(27s);
    run.session.addTime(-10s);
    run.session.repeatStep();
    run.let(13s);

    CHECK(run.session.place().left == 20s);
}

TEST_CASE("A step whose last hold was ended early is called done", "[session]")
{
    RunningSession run(72s, routineOf({sampleStep(Laterality::Bilateral, lasting(65s)),
                                       sampleStep(Laterality::Bilateral, held(30s))}));
    run.session.addTime(-10s);

    CHECK(run.session.phase().step == 1);
    CHECK(textsOf(CueKind::EndOfStep, run.session.update()).size() == 1);
    CHECK(run.session.outcomes().at(0).isComplete());
}

TEST_CASE("Preparations, rests and changes of side can be longer too", "[session]")
{
    const Milliseconds into = GENERATE(values<Milliseconds>({2s, 40s, 75s, 241s}));
    RunningSession run(into);
    const Place before = run.session.place();

    CHECK(run.session.canAddTime());
    run.session.addTime(10s);

    CHECK(run.session.place().phase == before.phase);
    CHECK(run.session.place().left == before.left + 10s);
}

TEST_CASE("The way into a hold, out of it, and a repetition keep their pace", "[session]")
{
    const Milliseconds into = GENERATE(values<Milliseconds>({11s, 34s, 220s}));
    RunningSession run(into);
    const Timeline timeline = run.session.timeline();

    CHECK_FALSE(run.session.canAddTime());
    run.session.addTime(10s);
    run.session.addTime(-10s);

    CHECK(run.session.timeline() == timeline);
    CHECK(run.now() == into);
}

TEST_CASE("Time can be added while paused, interrupted and counted in", "[session]")
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
    SECTION("counted in")
    {
        run.session.pause();
        run.session.resume();
    }
    const std::size_t state = run.session.state().index();

    run.session.addTime(10s);

    CHECK(run.session.state().index() == state);
    CHECK(run.session.place().elapsed == 7s);
    CHECK(run.session.place().left == 23s);
}

TEST_CASE("A hold ended while paused waits on the way out", "[session]")
{
    RunningSession run(27s);
    run.session.pause();
    run.session.addTime(-10s);

    CHECK(run.session.is<Session::Paused>());
    CHECK(run.session.phase().kind == PhaseKind::Release);
    run.let(1min);
    CHECK(run.session.place().left == 3s);
}

TEST_CASE("Taking the rest off the finish ends the session", "[session]")
{
    RunningSession run(241s);
    run.session.addTime(-10s);

    CHECK(run.session.is<Session::Finished>());
    CHECK(textsOf(CueKind::EndOfSession, run.session.update()).size() == 1);
}

TEST_CASE("No phase grows beyond an hour, and none that is longer shrinks by being lengthened",
          "[session]")
{
    RunningSession run(20s);
    run.session.addTime(5h);
    CHECK(run.session.phase().duration == 1h);

    RunningSession endless(20s, routineOf({sampleStep(Laterality::Bilateral, lasting(2h))}));
    endless.session.addTime(10s);
    CHECK(endless.session.phase().duration == 2h);
}

TEST_CASE("A longer hold is counted down to its new end only", "[session]")
{
    RunningSession run(20s);
    run.session.addTime(10s);

    CHECK(momentsOf(CueKind::Count, run.let(23s)) == std::vector<Milliseconds>{40s, 41s, 42s});
}
