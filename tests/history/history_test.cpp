#include "history/any_record.h"
#include "history/history.h"
#include "history/open_history.h"

using namespace hipwise;
using namespace std::chrono_literals;

TEST_CASE("A new history is empty, and nobody else can read it", "[history]")
{
    const OpenHistory open;
    const History history = open.opened();
    CHECK(history.isOpen());
    CHECK_FALSE(history.trouble());
    CHECK(history.count() == 0);
    CHECK(history.latest(10).empty());
    CHECK(history.unfinished().empty());

    using enum std::filesystem::perms;
    for (const std::string &name : open.files()) {
        INFO(name);
        CHECK(std::filesystem::status(open.home / name).permissions() ==
              (owner_read | owner_write));
    }
    CHECK(open.files().contains("history.sqlite-wal"));
}

TEST_CASE("A file that others could read is closed to them", "[history]")
{
    const OpenHistory open;
    open.home.write("history.sqlite", "");
    using enum std::filesystem::perms;
    std::filesystem::permissions(open.home / "history.sqlite",
                                 owner_read | owner_write | group_read | others_read);
    const History history = open.opened();
    CHECK(history.isOpen());
    CHECK(std::filesystem::status(open.home / "history.sqlite").permissions() ==
          (owner_read | owner_write));
}

TEST_CASE("A folder that is not there is made", "[history]")
{
    const OpenHistory open;
    const History history(open.home / "a" / "b", open.clock, "1.0.0");
    CHECK(history.isOpen());
    CHECK(std::filesystem::exists(open.home / "a" / "b" / "history.sqlite"));
}

TEST_CASE("The file writes ahead and keeps references whole", "[history]")
{
    const OpenHistory open;
    const History history = open.opened();
    SqlConnection other(QString::fromStdString((open.home / "history.sqlite").string()));
    REQUIRE(other.open());
    CHECK(other.value(QStringLiteral("PRAGMA journal_mode")).toString() == QLatin1String("wal"));
    CHECK(other.value(QStringLiteral("PRAGMA user_version")).toInt() == 1);
}

TEST_CASE("A session is kept with all of its facts", "[history]")
{
    OpenHistory open;
    AnyRecord any(7);
    SessionRecord wanted = any.beginning();
    wanted.kind = SessionKind::SingleStep;
    wanted.startedAs = StartedAs::Eased;
    wanted.painAtStart = 3;
    {
        History history = open.opened();
        const auto id = history.begin(wanted, open.guided(), open.running.session.snapshot());
        REQUIRE(id);
        wanted.id = id.value();
        wanted.said = {any.pain(), any.pain()};
        for (const PainRecord &record : wanted.said)
            isNoted(history.notePain(wanted.id, record));
        wanted.steps = any.steps();
        isNoted(history.noteSteps(wanted.id, wanted.steps));
        wanted.ending = Ending::StoppedForPain;
        wanted.ended = momentOf(open.clock);
        isNoted(history.noteEnd(wanted.id, wanted.ending));
        wanted.checkOut = any.checkOut();
        isNoted(history.noteCheckOut(wanted.id, *wanted.checkOut));
        wanted.nextDay = any.nextDay();
        isNoted(history.noteNextDay(wanted.id, *wanted.nextDay));
        CHECK(history.session(wanted.id) == wanted);
    }
    CHECK(open.opened().session(wanted.id) == wanted);
    CHECK(open.integrity() == "ok");
}

TEST_CASE("What was said after a session takes the place of what was said before", "[history]")
{
    OpenHistory open;
    History history = open.opened();
    const SessionId id = open.begun(history);
    const CheckOutRecord first{{.pain = 2}, momentOf(open.clock)};
    const CheckOutRecord second{{.pain = 2, .effort = Effort::Hard}, momentOf(open.clock)};
    isNoted(history.noteCheckOut(id, first));
    isNoted(history.noteCheckOut(id, second));
    isNoted(history.noteNextDay(id, {NextDay::Answer::RedSign, {}}));
    isNoted(history.noteNextDay(id, {NextDay::Answer::AsUsual, momentOf(open.clock)}));
    const auto record = history.session(id);
    REQUIRE(record);
    CHECK(record->checkOut == second);
    CHECK(record->nextDay == NextDayRecord{NextDay::Answer::AsUsual, momentOf(open.clock)});
}

TEST_CASE("Sessions come newest first, as many as are asked for", "[history]")
{
    OpenHistory open;
    History history = open.opened();
    std::vector<SessionId> ids;
    for (const char *routine : {"a", "b", "a", "c"}) {
        ids.push_back(open.begun(history, routine));
        open.clock.advance(1);
    }
    const auto idsOf = [](const std::vector<SessionRecord> &records) {
        std::vector<SessionId> all;
        for (const SessionRecord &record : records)
            all.push_back(record.id);
        return all;
    };
    CHECK(history.count() == 4);
    CHECK(idsOf(history.latest(3)) == std::vector{ids[3], ids[2], ids[1]});
    CHECK(history.latest(0).empty());
    CHECK(history.latest(-1).empty());
    CHECK(idsOf(history.ofRoutine("a")) == std::vector{ids[2], ids[0]});
    CHECK(history.ofRoutine("nobody's").empty());
    const CalendarDay third = FakeWallClock().today() + std::chrono::days(2);
    CHECK(idsOf(history.since(third)) == std::vector{ids[3], ids[2]});
    CHECK_FALSE(history.session(ids[3] + 1));
}

TEST_CASE("Of two sessions of one moment the later one is newer", "[history]")
{
    OpenHistory open;
    History history = open.opened();
    const SessionId first = open.begun(history);
    const SessionId second = open.begun(history);
    CHECK(history.latest(1).front().id == second);
    CHECK(first != second);
}

TEST_CASE("The ending is by what was done and said", "[history]")
{
    RunningSession running(20s);
    SECTION("left")
    {
        running.session.stop();
        CHECK(endingOf(running.session, {}) == Ending::Stopped);
    }
    SECTION("to its end")
    {
        running.let(1h);
        CHECK(endingOf(running.session, {}) == Ending::Finished);
    }
    SECTION("skipped through to its end")
    {
        RunningSession skipped(1s);
        for (int steps = 0; steps < 5; ++steps)
            skipped.session.skip();
        REQUIRE(skipped.session.is<Session::Finished>());
        CHECK(endingOf(skipped.session, {}) == Ending::Stopped);
    }
    SECTION("left while something hurts")
    {
        running.session.hurts();
        CHECK(endingOf(running.session, {}) == Ending::StoppedForPain);
    }
    SECTION("for what was said")
    {
        PainRecord record;
        record.taken = GENERATE(WayOn::Stop, WayOn::ChairRoutine);
        running.session.stop();
        CHECK(endingOf(running.session, {record}) == Ending::StoppedForPain);
    }
    SECTION("after something that had passed")
    {
        PainRecord record;
        record.taken = GENERATE(WayOn::GoOn, WayOn::Skip, WayOn::Ease, WayOn::Swap);
        running.session.stop();
        CHECK(endingOf(running.session, {record}) == Ending::Stopped);
    }
}

TEST_CASE("The steps of a session are kept by their names", "[history]")
{
    const RunningSession running(60s);
    const std::vector<StepRecord> steps = stepRecords(running.session);
    REQUIRE(steps.size() == 3);
    CHECK(steps[0].name == "Knee to chest");
    CHECK(steps[0].sides == std::vector<SideOutcome>{{Side::Left, 1, 2}, {Side::Right, 0, 2}});
    CHECK(steps[1].sides == std::vector<SideOutcome>{{std::nullopt, 0, 1}});
}

TEST_CASE("It is known which steps have been done, and which were only skipped", "[history]")
{
    OpenHistory open;
    History history = open.opened();
    CHECK(history.stepsDone().empty());
    const SessionId id = open.begun(history);
    StepRecord done{"knee-to-chest", "Knee to chest", {{Side::Left, 1, 3}, {Side::Right, 0, 3}}};
    StepRecord skipped{"bridge", "Bridge", {{std::nullopt, 0, 8}}};
    isNoted(history.noteSteps(id, {done, skipped}));
    CHECK(history.stepsDone() == std::set<std::string>{"knee-to-chest"});
}
