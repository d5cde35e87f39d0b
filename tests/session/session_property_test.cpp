#include "session/cues.h"
#include "session/session.h"
#include "support/any_verb.h"
#include "support/catch.h"
#include "support/fake_clock.h"
#include "support/random_routine.h"
#include "support/session_lines.h"

#include <algorithm>

using namespace hipwise;
using namespace std::chrono_literals;

namespace {

Milliseconds anyAdvance(RandomRoutine &random)
{
    if (random.chance(3))
        return 10min;
    return Milliseconds(random.chance(50) ? random.number(0, 60) : random.number(0, 20'000));
}

void checkPlace(const Session &session)
{
    const Place place = session.place();
    const Timeline &timeline = session.timeline();
    REQUIRE(place.phase < timeline.phases().size());
    const Phase &phase = timeline.phase(place.phase);
    CHECK(place.elapsed >= 0s);
    CHECK(place.left >= 0s);
    CHECK(place.totalLeft >= 0s);
    CHECK(place.elapsed + place.left == phase.duration);
    CHECK(phase.start + place.elapsed + place.totalLeft == timeline.total());
    CHECK(session.leadInLeft() >= 0s);
    CHECK(session.leadInLeft() <= Session::leadIn);
}

void checkOutcomes(const Session &session)
{
    const std::vector<StepOutcome> outcomes = session.outcomes();
    const FakeClock clock;
    const std::vector<StepOutcome> planned = Session(session.routine(), {}, clock).outcomes();
    REQUIRE(outcomes.size() == planned.size());
    for (std::size_t step = 0; step < outcomes.size(); ++step) {
        REQUIRE(outcomes[step].sides.size() == planned[step].sides.size());
        for (std::size_t side = 0; side < outcomes[step].sides.size(); ++side) {
            const SideOutcome &outcome = outcomes[step].sides[side];
            CHECK(outcome.planned == planned[step].sides[side].planned);
            CHECK(outcome.done >= 0);
            CHECK(outcome.done <= outcome.planned);
        }
    }
}

/// How much of \a time the session will live through.
Milliseconds livedThrough(const Session &session, Milliseconds time)
{
    if (session.is<Session::LeadIn>())
        time = std::max(time - session.leadInLeft(), Milliseconds(0));
    else if (!session.is<Session::Running>())
        return 0s;
    return std::min(time, session.place().totalLeft);
}

/// While the person does anything at any time.
void staysInOrder(Session &session, RandomRoutine &random, RestlessClock &clock)
{
    session.start();
    for (int action = 0; action < 120; ++action) {
        clock.advance(anyAdvance(random));
        const Milliseconds before = session.activeTime();
        doAnything(session, random);
        CHECK(session.activeTime() >= before - 5ms);
        checkPlace(session);
        checkOutcomes(session);
    }
}

} // namespace

TEST_CASE("Whatever a person does, the session stays in order", "[session][property]")
{
    const auto seed = GENERATE(range(0U, 150U));
    INFO("seed " << seed);
    RandomRoutine random(seed);
    FakeClock clock;
    Session session(random.routine(), random.pacing(), clock);
    Milliseconds ran{0};

    session.start();
    for (int action = 0; action < 120; ++action) {
        INFO("action " << action);
        const Milliseconds time = anyAdvance(random);
        ran += livedThrough(session, time);
        clock.advance(time);
        CHECK(session.activeTime() == ran);
        checkPlace(session);

        doAnything(session, random);
        CHECK(session.activeTime() == ran);
        checkPlace(session);
        checkOutcomes(session);
    }
}

TEST_CASE("Whatever a person does, once finished nothing changes", "[session][property]")
{
    const auto seed = GENERATE(range(200U, 230U));
    INFO("seed " << seed);
    RandomRoutine random(seed);
    FakeClock clock;
    Session session(random.routine(), random.pacing(), clock);
    session.start();
    for (int action = random.number(0, 20); action > 0; --action) {
        clock.advance(anyAdvance(random));
        doAnything(session, random);
    }
    session.stop();
    session.update();
    const Place place = session.place();
    const Milliseconds activeTime = session.activeTime();
    const std::vector<StepOutcome> outcomes = session.outcomes();

    for (int action = 0; action < 60; ++action) {
        clock.advance(anyAdvance(random));
        doAnything(session, random);
        CHECK(session.update().empty());
    }

    CHECK(session.is<Session::Finished>());
    CHECK(session.place() == place);
    CHECK(session.activeTime() == activeTime);
    CHECK(session.outcomes() == outcomes);
}

TEST_CASE("On a clock that moves between two looks at it, the session stays in order",
          "[session][property]")
{
    const auto seed = GENERATE(range(300U, 400U));
    INFO("seed " << seed);
    RandomRoutine random(seed);
    RestlessClock clock;
    Session session(random.routine(), random.pacing(), clock);

    staysInOrder(session, random, clock);
}

TEST_CASE("Where sets wait for the person, too, the session stays in order",
          "[session][property][done]")
{
    const auto seed = GENERATE(range(400U, 460U));
    INFO("seed " << seed);
    RandomRoutine random(seed);
    RestlessClock clock;
    Pacing pacing = random.pacing();
    pacing.waitsForDone = true;
    Session session(random.routine(), pacing, clock);

    staysInOrder(session, random, clock);
}

TEST_CASE("A session takes exactly the time announced, and says all of its cues once",
          "[session][property]")
{
    const auto seed = GENERATE(range(500U, 530U));
    INFO("seed " << seed);
    RandomRoutine random(seed);
    FakeClock clock;
    const ResolvedRoutine routine = random.routine();
    Session session(routine, random.pacing(), clock);
    const Milliseconds announced = session.timeline().total();
    const TimePoint begin = clock.now();

    session.start();
    std::vector<Cue> said = session.update();
    while (!session.is<Session::Finished>()) {
        const Milliseconds left = session.place().totalLeft;
        const Milliseconds tick(random.chance(90) ? random.number(1, 900)
                                                  : random.number(1, 30'000));
        clock.advance(left > 1ms ? std::min(tick, left - 1ms) : 1ms);
        const std::vector<Cue> some = session.update();
        said.insert(said.end(), some.begin(), some.end());
    }

    CHECK(clock.now() - begin == announced);
    CHECK(session.activeTime() == announced);
    CHECK(lines(said) == lines(cuesBetween(routine, session.timeline(), -1ms, announced)));
    for (const StepOutcome &outcome : session.outcomes())
        CHECK(outcome.isComplete());
}

TEST_CASE("Back from the start of a step and skip lead to where it was", "[session][property]")
{
    const auto seed = GENERATE(range(600U, 700U));
    INFO("seed " << seed);
    RandomRoutine random(seed);
    FakeClock clock;
    Pacing pacing;
    pacing.firstSide = random.pacing().firstSide;
    Session session(random.routine(), pacing, clock);
    session.start();
    for (std::size_t step = 1; step < session.routine().steps.size(); ++step) {
        INFO("step " << step);
        session.skip();
        const Place place = session.place();
        session.back();
        CHECK(session.phase().step == step - 1);
        CHECK(session.place().totalLeft > place.totalLeft);
        session.skip();
        CHECK(session.place() == place);
    }
}
