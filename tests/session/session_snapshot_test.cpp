#include "session/session_snapshot.h"
#include "support/any_verb.h"
#include "support/catch.h"
#include "support/random_routine.h"
#include "support/running_session.h"
#include "support/session_lines.h"

using namespace hipwise;
using namespace std::chrono_literals;

namespace {

/// \a session as another run of the program has it.
std::optional<Session> again(const Session &session, const Clock &clock)
{
    return Session::restored(session.routine(), session.pacing(), session.snapshot(), clock);
}

/// Resumes, and lives to the end in small pieces.
std::vector<Cue> livedToTheEnd(Session &session, FakeClock &clock)
{
    std::vector<Cue> all;
    session.resume();
    const Milliseconds end = session.place().totalLeft + Session::leadIn;
    for (Milliseconds past{0}; past <= end; past += Milliseconds(500)) {
        clock.advance(Milliseconds(500));
        for (Cue &cue : session.update())
            all.push_back(std::move(cue));
    }
    return all;
}

} // namespace

TEST_CASE("A session that is restored is paused at the same millisecond", "[session][snapshot]")
{
    RunningSession running(72'345ms);
    const FakeClock later;
    const std::optional<Session> restored = again(running.session, later);
    REQUIRE(restored);
    CHECK(restored->is<Session::Paused>());
    CHECK(restored->place() == running.session.place());
    CHECK(restored->activeTime() == 72'345ms);
    CHECK(restored->outcomes() == running.session.outcomes());
}

TEST_CASE("After the lead-in it goes on from there", "[session][snapshot]")
{
    RunningSession running(20s);
    FakeClock later;
    std::optional<Session> restored = again(running.session, later);
    REQUIRE(restored);
    restored->resume();
    CHECK(restored->is<Session::LeadIn>());
    later.advance(Session::leadIn + 250ms);
    restored->update();
    CHECK(restored->activeTime() == 20'250ms);
}

TEST_CASE("What hurts still hurts when it is restored", "[session][snapshot][safety]")
{
    RunningSession running(20s);
    running.session.hurts();
    running.session.rest(1min);
    const FakeClock later;
    const std::optional<Session> restored = again(running.session, later);
    REQUIRE(restored);
    CHECK(restored->is<Session::Interrupted>());
    CHECK(restored->restLeft() == 0s);
}

TEST_CASE("A session keeps its ready and its finished state", "[session][snapshot]")
{
    const FakeClock clock;
    Session session(sampleRoutine(), {}, clock);
    CHECK(again(session, clock)->is<Session::Ready>());
    session.start();
    session.stop();
    CHECK(again(session, clock)->is<Session::Finished>());
}

TEST_CASE("Time added and steps replaced are kept", "[session][snapshot]")
{
    RunningSession running(20s);
    running.session.addTime(10s);
    running.session.replaceStep(2, sampleStep(Laterality::Bilateral, held(5s)));
    const FakeClock later;
    const std::optional<Session> restored = again(running.session, later);
    REQUIRE(restored);
    CHECK(restored->timeline() == running.session.timeline());
}

TEST_CASE("A snapshot that cannot be of the routine is refused", "[session][snapshot]")
{
    RunningSession running(20s);
    SessionSnapshot snapshot = running.session.snapshot();
    ResolvedRoutine routine = sampleRoutine();
    SECTION("with a phase too few")
    {
        snapshot.phases.pop_back();
    }
    SECTION("with a length below zero")
    {
        snapshot.phases[1].duration = -1ms;
    }
    SECTION("with a length that no phase can have")
    {
        snapshot.phases[1].duration = Session::longestPhase + 1ms;
    }
    SECTION("beyond the end")
    {
        snapshot.active = 1h;
    }
    SECTION("before the beginning")
    {
        snapshot.active = -1ms;
    }
    SECTION("having lived through less than nothing")
    {
        snapshot.activeTime = -1ms;
    }
    SECTION("having jumped to before the beginning")
    {
        snapshot.jumpedTo = -1ms;
    }
    SECTION("of a routine without steps")
    {
        routine.steps.clear();
    }
    CHECK_FALSE(Session::restored(routine, {}, snapshot, running.clock));
}

TEST_CASE("Whatever a person did, a restored session goes on as the session would have",
          "[session][snapshot][property]")
{
    const auto seed = GENERATE(range(0U, 150U));
    INFO("seed " << seed);
    RandomRoutine random(seed);
    FakeClock clock;
    Session session(random.routine(), random.pacing(), clock);
    session.start();
    for (int actions = random.number(0, 40); actions > 0; --actions) {
        clock.advance(Milliseconds(random.number(0, 20'000)));
        doAnything(session, random);
    }
    session.update();
    FakeClock later;
    std::optional<Session> restored = again(session, later);
    REQUIRE(restored);
    CHECK(restored->snapshot() == session.snapshot());
    CHECK(restored->place() == session.place());
    CHECK(restored->timeline() == session.timeline());
    CHECK(restored->outcomes() == session.outcomes());
    CHECK(restored->activeTime() == session.activeTime());

    session.pause();
    CHECK(lines(livedToTheEnd(*restored, later)) == lines(livedToTheEnd(session, clock)));
    CHECK(restored->outcomes() == session.outcomes());
    CHECK(restored->activeTime() == session.activeTime());
}
