#include "session/session.h"
#include "session/timeline_compiler.h"
#include "support/catch.h"
#include "support/random_routine.h"
#include "support/running_session.h"
#include "support/session_lines.h"

using namespace hipwise;
using namespace std::chrono_literals;

namespace {

/// The first step of the sample with half of everything.
PrescribedStep smaller()
{
    return named(sampleStep(Laterality::Unilateral, held(10s)), "Knee to chest");
}

} // namespace

TEST_CASE("A step replaced under way begins anew, smaller", "[session][replace]")
{
    RunningSession run(60s);
    run.session.hurts();
    run.session.replaceStep(0, smaller());

    CHECK(run.session.is<Session::Interrupted>());
    CHECK(run.now() == 0s);
    CHECK(run.session.step().dose.hold == 10s);
    CHECK(run.session.phase().kind == PhaseKind::Prepare);
    CHECK(run.session.timeline() == compile(run.session.routine()));
    CHECK(run.session.activeTime() == 60s);
}

TEST_CASE("A step replaced does not go on by itself", "[session][replace]")
{
    RunningSession run(60s);
    run.session.hurts();
    run.session.replaceStep(0, smaller());
    run.let(10min);
    CHECK(run.session.is<Session::Interrupted>());
    CHECK(run.now() == 0s);
}

TEST_CASE("Nothing counts as done of a step replaced; what was done of others stays",
          "[session][replace]")
{
    RunningSession run(210s); // in the third step
    const std::vector<StepOutcome> before = run.session.outcomes();
    REQUIRE(before.at(0).isComplete());
    run.session.replaceStep(2, sampleStep(Laterality::Bilateral, held(20s), Position::Standing));

    const std::vector<StepOutcome> after = run.session.outcomes();
    CHECK(after.at(0) == before.at(0));
    CHECK(after.at(1) == before.at(1));
    CHECK(after.at(2).sides == std::vector{SideOutcome{std::nullopt, 0, 1}});
}

TEST_CASE("A step replaced that is over leaves the place where it is", "[session][replace]")
{
    RunningSession run(180s); // ten seconds into the hold of the second step
    const Milliseconds left = run.session.place().left;
    run.session.replaceStep(0, smaller());

    CHECK(run.session.phase().step == 1);
    CHECK(run.session.phase().kind == PhaseKind::Hold);
    CHECK(run.session.place().left == left);
    run.let(1s);
    CHECK(run.session.place().left == left - 1s);
    CHECK(run.session.outcomes().at(0).isSkipped());
}

TEST_CASE("A step replaced that is to come changes nothing now", "[session][replace]")
{
    RunningSession run(60s);
    const Place before = run.session.place();
    run.session.replaceStep(1, sampleStep(Laterality::Bilateral, held(15s), Position::Seated));

    CHECK(run.session.place() ==
          Place{before.phase, before.elapsed, before.left, before.totalLeft - 15s});
    CHECK(lines(run.let(20s)) == lines(RunningSession(60s).let(20s)));
}

TEST_CASE("Time added to other steps is still there after a step is replaced", "[session][replace]")
{
    RunningSession run(20s);
    run.session.addTime(10s);
    run.session.skip();
    const Milliseconds before = run.now();
    run.session.replaceStep(1, sampleStep(Laterality::Bilateral, held(30s), Position::Seated));
    CHECK(run.now() == before);
    run.session.back();
    run.let(13s);
    CHECK(run.session.place().left == 30s);
}

TEST_CASE("A step in another position has its own time to get ready, before and after",
          "[session][replace]")
{
    RunningSession run(60s);
    const PrescribedStep seated = sampleStep(Laterality::Bilateral, held(10s), Position::Seated);
    run.session.replaceStep(0, seated);
    CHECK(run.session.timeline() == compile(run.session.routine()));
}

TEST_CASE("The replaced step is in the session's routine as it was prescribed",
          "[session][replace]")
{
    ResolvedRoutine routine = sampleRoutine();
    for (const PrescribedStep &step : routine.steps)
        routine.routine.prescriptions.push_back(prescription(step));
    RunningSession run(20s, routine);
    run.session.replaceStep(0, smaller());
    CHECK(run.session.routine().steps.at(0) == smaller());
    CHECK(run.session.routine().routine.prescriptions.at(0) == prescription(smaller()));
}

TEST_CASE("A step is replaced neither beyond the routine nor after the end", "[session][replace]")
{
    RunningSession run(20s);
    const Timeline before = run.session.timeline();
    run.session.replaceStep(3, smaller());
    CHECK(run.session.timeline() == before);
    run.session.stop();
    run.session.replaceStep(0, smaller());
    CHECK(run.session.timeline() == before);
}

TEST_CASE("A step is replaced before the start, too", "[session][replace]")
{
    FakeClock clock;
    Session session(sampleRoutine(), {}, clock);
    session.replaceStep(0, smaller());
    CHECK(session.is<Session::Ready>());
    CHECK(session.timeline() == compile(session.routine()));
    session.start();
    CHECK_FALSE(session.update().empty());
}

TEST_CASE("A rest counts down while something hurts, and its end changes nothing",
          "[session][hurts]")
{
    RunningSession run(20s);
    run.session.rest(1min);
    CHECK(run.session.restLeft() == 0s);
    run.session.hurts();
    CHECK(run.session.restLeft() == 0s);
    run.session.rest(1min);
    run.let(20s);
    CHECK(run.session.restLeft() == 40s);
    run.let(2min);
    CHECK(run.session.restLeft() == 0s);
    CHECK(run.session.is<Session::Interrupted>());
    CHECK(run.now() == 20s);
    run.session.rest(1min);
    run.session.resume();
    CHECK(run.session.restLeft() == 0s);
}

TEST_CASE("Replacing any other step, anywhere, leaves what is heard of the place as it was",
          "[session][replace][property]")
{
    const auto seed = GENERATE(range(800U, 900U));
    INFO("seed " << seed);
    RandomRoutine random(seed);
    FakeClock clock;
    Session session(random.routine(), {}, clock);
    session.start();
    clock.advance(Milliseconds(random.number(0, int(session.timeline().total().count()) - 1)));
    session.update();
    const std::size_t here = session.phase().step;
    const std::size_t last = session.routine().steps.size() - 1;
    const auto other = static_cast<std::size_t>(random.number(0, int(last)));
    // Getting ready may take another time when one comes from another position.
    if (other == here || (here == other + 1 && session.phase().kind == PhaseKind::Prepare))
        return;
    const Place place = session.place();
    const StepOutcome outcome = session.outcomes().at(here);
    session.replaceStep(other, random.step(Laterality::Unilateral));

    CHECK(session.phase().step == here);
    CHECK(session.place().elapsed == place.elapsed);
    CHECK(session.place().left == place.left);
    CHECK(session.outcomes().at(here) == outcome);
    clock.advance(1ms);
    CHECK(session.update().size() <= 1);
}
