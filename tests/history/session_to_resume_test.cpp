#include "history/open_history.h"
#include "history/session_to_resume.h"

using namespace hipwise;
using namespace std::chrono_literals;

namespace {

PainRecord saidAnd(WayOn taken)
{
    PainRecord record;
    record.report.kind = PainKind::Sharp;
    record.report.amount = 3;
    record.advice = adviceFor(record.report);
    record.taken = taken;
    return record;
}

/// What it comes to, told by its ending, or Running when it can be gone on with.
Ending endingInNextRun(const OpenHistory &open, SessionId id)
{
    History history = open.opened();
    const auto found = sessionToResume(history, open.clock, open.running.clock);
    CHECK(found.has_value() == (history.session(id)->ending == Ending::Running));
    return history.session(id)->ending;
}

} // namespace

TEST_CASE("A session that was left can be gone on with where it was noted", "[history][resume]")
{
    OpenHistory open;
    History history = open.opened();
    CHECK_FALSE(sessionToResume(history, open.clock, open.running.clock));
    const SessionId id = open.begun(history);
    const auto found = sessionToResume(history, open.clock, open.running.clock);
    REQUIRE(found);
    CHECK(found->record.id == id);
    CHECK(found->noted == momentOf(open.clock));
    CHECK(found->session.is<Session::Paused>());
    CHECK(found->session.place() == open.running.session.place());
}

TEST_CASE("Of several sessions the newest is offered, and the others end", "[history][resume]")
{
    OpenHistory open;
    History history = open.opened();
    const SessionId older = open.begun(history);
    const SessionId newer = open.begun(history);
    const auto found = sessionToResume(history, open.clock, open.running.clock);
    REQUIRE(found);
    CHECK(found->record.id == newer);
    CHECK(history.session(older)->ending == Ending::Abandoned);
}

TEST_CASE("What another program guides through is let be", "[history][resume]")
{
    OpenHistory open;
    History history = open.opened();
    const SessionId id = open.begun(history);
    const SessionClaim theirs(open.home.path(), id);
    CHECK_FALSE(sessionToResume(history, open.clock, open.running.clock));
    CHECK(history.session(id)->ending == Ending::Running);
}

TEST_CASE("Nobody else is offered a session that is being offered", "[history][resume]")
{
    OpenHistory open;
    History history = open.opened();
    open.begun(history);
    const auto first = sessionToResume(history, open.clock, open.running.clock);
    REQUIRE(first);
    CHECK_FALSE(sessionToResume(history, open.clock, open.running.clock));
}

TEST_CASE("What cannot be gone on with gets the end that it had", "[history][resume]")
{
    OpenHistory open;
    SessionId id = 0;
    const auto leave = [&](const auto &note) {
        History history = open.opened();
        id = open.begun(history);
        note(history);
    };
    SECTION("for what was said that ended it")
    {
        const WayOn way = GENERATE(WayOn::Stop, WayOn::ChairRoutine);
        leave([&](History &history) { isNoted(history.notePain(id, saidAnd(way))); });
        CHECK(endingInNextRun(open, id) == Ending::StoppedForPain);
    }
    SECTION("for a red flag")
    {
        PainRecord record;
        record.report.kind = PainKind::Nerve;
        record.report.redFlags = {"RF01"};
        record.advice = adviceFor(record.report);
        record.taken = WayOn::GoOn;
        leave([&](History &history) { isNoted(history.notePain(id, record)); });
        CHECK(endingInNextRun(open, id) == Ending::StoppedForPain);
    }
    SECTION("as it had come to its end")
    {
        open.running.let(1h);
        leave([](History &) {});
        CHECK(endingInNextRun(open, id) == Ending::Finished);
    }
    SECTION("as it had been stopped")
    {
        open.running.session.stop();
        leave([](History &) {});
        CHECK(endingInNextRun(open, id) == Ending::Stopped);
    }
    SECTION("as it is of another day")
    {
        leave([](History &) {});
        open.clock.advance(1);
        CHECK(endingInNextRun(open, id) == Ending::Abandoned);
    }
    SECTION("not at all, for what had passed")
    {
        const WayOn way = GENERATE(WayOn::GoOn, WayOn::Skip, WayOn::Swap);
        leave([&](History &history) { isNoted(history.notePain(id, saidAnd(way))); });
        CHECK(endingInNextRun(open, id) == Ending::Running);
    }
}

TEST_CASE("A session of another version is abandoned as far as it came", "[history][resume]")
{
    OpenHistory open;
    SessionId id = 0;
    {
        History history = open.opened();
        id = open.begun(history);
    }
    History history = open.opened("1.0.1");
    CHECK_FALSE(sessionToResume(history, open.clock, open.running.clock));
    const auto record = history.session(id);
    CHECK(record->ending == Ending::Abandoned);
    CHECK(record->active == 20s);
    CHECK(record->steps == stepRecords(open.running.session));
}
