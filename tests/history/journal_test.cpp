#include "history/history.h"
#include "history/open_history.h"
#include "history/session_claim.h"
#include "support/any_verb.h"

using namespace hipwise;
using namespace std::chrono_literals;

namespace {

/// The one session without an end, as another run of the program has it.
UnfinishedSession left(const OpenHistory &open, const std::string &program = "1.0.0")
{
    const std::vector<UnfinishedSession> all = open.opened(program).unfinished();
    REQUIRE(all.size() == 1);
    return all.front();
}

std::optional<Session> wentOn(const UnfinishedSession &unfinished, const Clock &clock)
{
    REQUIRE(unfinished.journal);
    return Session::restored(unfinished.journal->guided.routine, unfinished.journal->guided.pacing,
                             unfinished.journal->snapshot, clock);
}

void change(const OpenHistory &open, const char *statement)
{
    SqlConnection connection(QString::fromStdString((open.home / "history.sqlite").string()));
    REQUIRE(connection.open());
    REQUIRE(connection.run(QString::fromLatin1(statement)));
}

} // namespace

TEST_CASE("A session that has no end can be gone on with where it was", "[history][journal]")
{
    OpenHistory open;
    {
        History history = open.opened();
        const SessionId id = open.begun(history);
        open.running.let(31'234ms);
        isNoted(history.notePlace(id, open.running.session.snapshot()));
    }
    const UnfinishedSession unfinished = left(open);
    CHECK(unfinished.record.title == "Sample");
    CHECK(unfinished.record.active == 51'234ms);
    CHECK(unfinished.noted == momentOf(open.clock));
    const std::optional<Session> session = wentOn(unfinished, open.running.clock);
    REQUIRE(session);
    CHECK(session->routine() == open.running.session.routine());
    CHECK(session->place() == open.running.session.place());
    CHECK(session->outcomes() == open.running.session.outcomes());
}

TEST_CASE("A step that was replaced is the one that is gone on with", "[history][journal]")
{
    OpenHistory open;
    {
        History history = open.opened();
        const SessionId id = open.begun(history);
        open.running.session.replaceStep(
            0, named(sampleStep(Laterality::Bilateral, held(5s)), "Easier"));
        isNoted(history.noteRoutine(id, open.guided(), open.running.session.snapshot()));
    }
    const std::optional<Session> session = wentOn(left(open), open.running.clock);
    REQUIRE(session);
    CHECK(session->step().step.name == "Easier");
    CHECK(session->timeline() == open.running.session.timeline());
}

TEST_CASE("A session that has ended cannot be gone on with", "[history][journal]")
{
    OpenHistory open;
    History history = open.opened();
    const SessionId id = open.begun(history);
    isNoted(history.noteEnd(id, Ending::Stopped));
    CHECK(history.unfinished().empty());

    SqlConnection other(QString::fromStdString((open.home / "history.sqlite").string()));
    REQUIRE(other.open());
    for (const char *table : {"journal_routine", "journal_place"}) {
        const QString question = QStringLiteral("SELECT count(*) FROM ") + QLatin1String(table);
        CHECK(other.value(question).toInt() == 0);
    }
}

TEST_CASE("A session of another version is known, but not gone on with", "[history][journal]")
{
    OpenHistory open;
    {
        History history = open.opened();
        open.begun(history);
    }
    const UnfinishedSession unfinished = left(open, "1.0.1");
    CHECK_FALSE(unfinished.journal);
    CHECK(unfinished.record.active == 20s);
    CHECK(unfinished.record.steps == stepRecords(open.running.session));

    History history = open.opened("1.0.1");
    isNoted(history.noteEnd(unfinished.record.id, Ending::Abandoned, unfinished.noted));
    const auto record = history.session(unfinished.record.id);
    REQUIRE(record);
    CHECK(record->ending == Ending::Abandoned);
    CHECK(record->ended == unfinished.noted);
    CHECK(record->active == 20s);
}

TEST_CASE("A journal that is damaged is not gone on with", "[history][journal]")
{
    OpenHistory open;
    {
        History history = open.opened();
        open.begun(history);
    }
    SECTION("in its routine")
    {
        change(open, "UPDATE journal_routine SET packed = packed || 'x'");
    }
    SECTION("in its place")
    {
        change(open, "UPDATE journal_place SET packed = substr(packed, 1, 40)");
    }
    SECTION("as it is empty")
    {
        change(open, "UPDATE journal_place SET packed = ''");
    }
    SECTION("as there is none")
    {
        change(open, "DELETE FROM journal_routine");
    }
    SECTION("nor a place")
    {
        change(open, "DELETE FROM journal_place");
    }
    const UnfinishedSession unfinished = left(open);
    CHECK_FALSE(unfinished.journal);
    CHECK(unfinished.record.active == 20s);
}

TEST_CASE("Whatever a person did, it is there in the next run", "[history][journal][property]")
{
    const auto seed = GENERATE(range(0U, 25U));
    INFO("seed " << seed);
    RandomRoutine random(seed);
    OpenHistory open;
    FakeClock clock;
    Session session(random.routine(), random.pacing(), clock);
    session.start();
    {
        History history = open.opened();
        const auto id =
            history.begin({}, {session.routine(), session.pacing()}, session.snapshot());
        REQUIRE(id);
        for (int actions = random.number(1, 30); actions > 0; --actions) {
            clock.advance(Milliseconds(random.number(0, 20'000)));
            const ResolvedRoutine before = session.routine();
            doAnything(session, random);
            session.update();
            isNoted(session.routine() == before
                        ? history.notePlace(id.value(), session.snapshot())
                        : history.noteRoutine(id.value(), {session.routine(), session.pacing()},
                                              session.snapshot()));
        }
    }
    const std::optional<Session> again = wentOn(left(open), clock);
    REQUIRE(again);
    CHECK(again->snapshot() == session.snapshot());
    CHECK(again->timeline() == session.timeline());
    CHECK(again->routine() == session.routine());
    CHECK(again->outcomes() == session.outcomes());
}

TEST_CASE("Only one can guide through a session", "[history][journal]")
{
    const TemporaryFolder home;
    {
        const SessionClaim first(home.path(), 7);
        CHECK(first.isOurs());
        CHECK_FALSE(SessionClaim(home.path(), 7).isOurs());
        CHECK(SessionClaim(home.path(), 8).isOurs());
    }
    CHECK(SessionClaim(home.path(), 7).isOurs());
    CHECK(std::filesystem::is_empty(home.path()));
}
