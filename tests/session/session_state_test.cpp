#include "session/session.h"
#include "support/catch.h"
#include "support/fake_clock.h"
#include "support/sample_steps.h"

#include <functional>
#include <map>

using namespace hipwise;
using namespace std::chrono_literals;

namespace {

using Verb = std::function<void(Session &, FakeClock &)>;

std::string stateName(const Session &session)
{
    constexpr std::array names{"Ready", "Running", "LeadIn", "Paused", "Interrupted", "Finished"};
    return names.at(session.state().index());
}

void let(Session &session, FakeClock &clock, Milliseconds time)
{
    clock.advance(time);
    session.update();
}

const std::map<std::string, Verb> verbs{
    {"start", [](Session &session, FakeClock &) { session.start(); }},
    {"pause", [](Session &session, FakeClock &) { session.pause(); }},
    {"hurts", [](Session &session, FakeClock &) { session.hurts(); }},
    {"resume", [](Session &session, FakeClock &) { session.resume(); }},
    {"lead-in over", [](Session &session, FakeClock &clock) { let(session, clock, 3s); }},
    {"stop", [](Session &session, FakeClock &) { session.stop(); }},
    {"time is up", [](Session &session, FakeClock &clock) { let(session, clock, 10h); }},
};

const std::map<std::string, Verb> ways{
    {"back", [](Session &session, FakeClock &) { session.back(); }},
    {"skip", [](Session &session, FakeClock &) { session.skip(); }},
    {"repeat", [](Session &session, FakeClock &) { session.repeatStep(); }},
    {"ready", [](Session &session, FakeClock &) { session.ready(); }},
    {"switch side", [](Session &session, FakeClock &) { session.switchSide(); }},
    {"longer", [](Session &session, FakeClock &) { session.addTime(10s); }},
    {"shorter", [](Session &session, FakeClock &) { session.addTime(-10s); }},
};

/// Brings a fresh session into \a state, twenty seconds into its first step but for Ready.
void bringInto(Session &session, FakeClock &clock, const std::string &state)
{
    if (state == "Ready")
        return;
    session.start();
    let(session, clock, 20s);
    if (state == "Paused" || state == "LeadIn")
        session.pause();
    if (state == "LeadIn")
        session.resume();
    if (state == "Interrupted")
        session.hurts();
    if (state == "Finished")
        session.stop();
}

struct Cell
{
    std::string state;
    std::string verb;
    std::string next;
};

} // namespace

TEST_CASE("Every state takes every verb as the table says", "[session]")
{
    const Cell cell = GENERATE(values<Cell>({
        {"Ready", "start", "Running"},
        {"Ready", "pause", "Ready"},
        {"Ready", "hurts", "Ready"},
        {"Ready", "resume", "Ready"},
        {"Ready", "lead-in over", "Ready"},
        {"Ready", "stop", "Finished"},
        {"Ready", "time is up", "Ready"},
        {"Running", "start", "Running"},
        {"Running", "pause", "Paused"},
        {"Running", "hurts", "Interrupted"},
        {"Running", "resume", "Running"},
        {"Running", "lead-in over", "Running"},
        {"Running", "stop", "Finished"},
        {"Running", "time is up", "Finished"},
        {"LeadIn", "start", "LeadIn"},
        {"LeadIn", "pause", "Paused"},
        {"LeadIn", "hurts", "Interrupted"},
        {"LeadIn", "resume", "LeadIn"},
        {"LeadIn", "lead-in over", "Running"},
        {"LeadIn", "stop", "Finished"},
        {"Paused", "start", "Paused"},
        {"Paused", "pause", "Paused"},
        {"Paused", "hurts", "Interrupted"},
        {"Paused", "resume", "LeadIn"},
        {"Paused", "lead-in over", "Paused"},
        {"Paused", "stop", "Finished"},
        {"Paused", "time is up", "Paused"},
        {"Interrupted", "start", "Interrupted"},
        {"Interrupted", "pause", "Interrupted"},
        {"Interrupted", "hurts", "Interrupted"},
        {"Interrupted", "resume", "LeadIn"},
        {"Interrupted", "lead-in over", "Interrupted"},
        {"Interrupted", "stop", "Finished"},
        {"Interrupted", "time is up", "Interrupted"},
        {"Finished", "start", "Finished"},
        {"Finished", "pause", "Finished"},
        {"Finished", "hurts", "Finished"},
        {"Finished", "resume", "Finished"},
        {"Finished", "lead-in over", "Finished"},
        {"Finished", "stop", "Finished"},
        {"Finished", "time is up", "Finished"},
    }));
    INFO(cell.state << ", " << cell.verb);
    FakeClock clock;
    Session session(sampleRoutine(), {}, clock);
    bringInto(session, clock, cell.state);
    REQUIRE(stateName(session) == cell.state);
    const Place before = session.place();

    verbs.at(cell.verb)(session, clock);

    CHECK(stateName(session) == cell.next);
    const bool runs =
        cell.state == "Running" && (cell.verb == "lead-in over" || cell.verb == "time is up");
    CHECK((session.place() == before) == !runs);
}

TEST_CASE("The time cannot run out while it is counted in", "[session]")
{
    FakeClock clock;
    Session session(sampleRoutine(), {}, clock);
    session.start();
    let(session, clock, session.timeline().total() - 1ms);
    session.pause();
    session.resume();

    let(session, clock, 2'999ms);
    CHECK(stateName(session) == "LeadIn");
    let(session, clock, 1ms);
    CHECK(stateName(session) == "Running");
    let(session, clock, 1ms);
    CHECK(stateName(session) == "Finished");
}

TEST_CASE("Ways through the routine keep the state", "[session]")
{
    const std::string state = GENERATE(
        values<std::string>({"Ready", "Running", "LeadIn", "Paused", "Interrupted", "Finished"}));
    const std::string way = GENERATE(values<std::string>(
        {"back", "skip", "repeat", "ready", "switch side", "longer", "shorter"}));
    INFO(state << ", " << way);
    FakeClock clock;
    Session session(sampleRoutine(), {}, clock);
    bringInto(session, clock, state);

    ways.at(way)(session, clock);

    CHECK(stateName(session) == state);
}

TEST_CASE("Before the start and after the end there are no ways through the routine", "[session]")
{
    const std::string state = GENERATE(values<std::string>({"Ready", "Finished"}));
    const std::string way = GENERATE(values<std::string>(
        {"back", "skip", "repeat", "ready", "switch side", "longer", "shorter"}));
    INFO(state << ", " << way);
    FakeClock clock;
    Session session(sampleRoutine(), {}, clock);
    bringInto(session, clock, state);
    session.update();
    const Place place = session.place();
    const Timeline timeline = session.timeline();

    ways.at(way)(session, clock);

    CHECK(session.place() == place);
    CHECK(session.timeline() == timeline);
    CHECK(session.update().empty());
    CHECK_FALSE(session.canAddTime());
    CHECK_FALSE(session.canSwitchSide());
}
