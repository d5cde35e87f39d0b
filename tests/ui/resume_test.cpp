#include "session/minutes.h"
#include "ui/open_window.h"
#include "ui/player/hurts_page.h"
#include "ui/player/player_page.h"
#include "ui/settings/settings_page.h"
#include "ui/summary/summary_page.h"

#include <QAbstractButton>
#include <QDateTime>
#include <QLabel>
#include <QLocale>

#include <algorithm>

using namespace hipwise;
using namespace std::chrono_literals;

namespace {

/// The program, started again and again on the same folder. What is left when one of its runs goes
/// is what a crash leaves: the history has been told of no end.
struct Runs
{
    Runs() { start(); }

    void start()
    {
        run.reset();
        run = std::make_unique<OpenWindow>(settled(), profile, home.path(), wallClock);
    }

    OpenWindow *operator->() { return run.get(); }

    /// In small steps, as the timer does it.
    void live(Milliseconds time)
    {
        for (Milliseconds past{0}; past < time; past += 100ms) {
            run->clock.advance(100ms);
            settle();
            refresh();
        }
    }

    /// What the timer does. It is the machine's own, and would be waited for.
    void refresh()
    {
        SessionPlayer *player = run->window.findChild<PlayerPage *>()->player();
        REQUIRE(player);
        player->refresh();
    }

    /// A session of the first card, some time into it, and then the program is gone.
    void crashAfter(Milliseconds time)
    {
        run->startCard(0);
        live(time);
    }

    SessionRecord last() { return run->history.latest(1).front(); }
    bool offers() { return isSeen("resumeStrip"); }
    bool isSeen(const char *name)
    {
        const auto *found = run->window.findChild<QWidget *>(QString::fromLatin1(name));
        return found && found->isVisible();
    }
    void clickOn(const char *name) { click(seen(run->window, name)); }

    const Session &session() { return run->window.findChild<PlayerPage *>()->player()->session(); }

    /// Where the session is that is shown.
    Milliseconds at() { return session().timeline().total() - session().place().totalLeft; }

    Profile profile = ready();
    FakeWallClock wallClock;
    TemporaryFolder home;
    std::unique_ptr<OpenWindow> run;
};

} // namespace

TEST_CASE("A session that was stopped by a crash is offered, and never starts by itself",
          "[ui][resume]")
{
    Runs runs;
    CHECK_FALSE(runs.offers());
    runs.crashAfter(12s);
    const Milliseconds total = runs.session().timeline().total();
    runs.start();
    REQUIRE(runs.offers());
    CHECK_FALSE(shows<PlayerPage>(runs->window));
    const QString time = QLocale().toString(
        QDateTime::fromMSecsSinceEpoch(runs.last().started.time.time_since_epoch().count()).time(),
        QLocale::ShortFormat);
    CHECK(seen<QLabel>(runs->window, "resumeWords").text() ==
          QStringLiteral("You were in %1, 0:12 of %2, today at %3.")
              .arg(QString::fromStdString(runs.last().title),
                   QString::fromStdString(clockText(total)), time));
}

TEST_CASE("Resume opens the player paused at the very second", "[ui][resume]")
{
    Runs runs;
    runs.crashAfter(12s);
    const Milliseconds left = runs.at();
    runs.start();
    SECTION("by mouse")
    {
        runs.clickOn("resumeButton");
    }
    SECTION("by keyboard")
    {
        seen(runs->window, "resumeButton").setFocus();
        press(runs->window, Qt::Key_Space);
    }
    REQUIRE(shows<PlayerPage>(runs->window));
    CHECK(runs.at() == left);
    CHECK(runs.session().is<Session::Paused>());
    runs.live(1min);
    CHECK(runs.at() == left);

    press(runs->window, Qt::Key_Space);
    CHECK(runs.session().is<Session::LeadIn>());
    runs.live(Session::leadIn + 500ms);
    CHECK(runs.at() == left + 500ms);
    CHECK(runs->history.count() == 1);
    CHECK(runs.last().ending == Ending::Running);
}

TEST_CASE("A session that was resumed comes to its summary as one", "[ui][resume]")
{
    Runs runs;
    runs.crashAfter(12s);
    const SessionId id = runs.last().id;
    const std::string routine = runs.last().routineId;
    runs.start();
    runs.clickOn("resumeButton");
    press(runs->window, Qt::Key_Space);
    runs->clock.advance(1h);
    runs.refresh();
    REQUIRE(comesTrue([&] { return shows<SummaryPage>(runs->window); }));
    CHECK(runs->history.count() == 1);
    const SessionRecord record = runs.last();
    CHECK(record.id == id);
    CHECK(record.ending == Ending::Finished);
    CHECK(record.active == record.planned);
    CHECK(std::ranges::all_of(record.steps, [](const StepRecord &step) {
        return std::ranges::all_of(
            step.sides, [](const SideOutcome &side) { return side.done == side.planned; });
    }));
    CHECK(runs->shelfStore.load().routines.lastDone.contains(routine));
    runs.start();
    CHECK_FALSE(runs.offers());
}

TEST_CASE("Not now records the session as abandoned, and is not asked again", "[ui][resume]")
{
    Runs runs;
    runs.crashAfter(12s);
    runs.start();
    const WallMoment noted = runs->history.unfinished().front().noted;
    runs.clickOn("notNowButton");
    CHECK_FALSE(runs.offers());
    CHECK(runs.last().ending == Ending::Abandoned);
    CHECK(runs.last().ended == noted);
    CHECK(runs.last().active == 12s);
    runs.start();
    CHECK_FALSE(runs.offers());
}

TEST_CASE("Whoever starts something else has left the session", "[ui][resume]")
{
    Runs runs;
    runs.crashAfter(12s);
    const SessionId id = runs.last().id;
    runs.start();
    runs->startCard(1);
    CHECK(runs->history.session(id)->ending == Ending::Abandoned);
    CHECK(runs.last().ending == Ending::Running);
    CHECK_FALSE(runs.isSeen("resumeStrip"));
}

TEST_CASE("What hurt is asked about again when the session is resumed", "[ui][resume][safety]")
{
    Runs runs;
    runs.crashAfter(12s);
    press(runs->window, Qt::Key_H);
    REQUIRE(shows<HurtsPage>(runs->window));
    runs.start();
    runs.clickOn("resumeButton");
    CHECK(shows<HurtsPage>(runs->window));
    CHECK(runs.session().is<Session::Interrupted>());
    runs.clickOn("passedButton");
    CHECK(runs.session().is<Session::LeadIn>());
}

TEST_CASE("A session that was ended for what hurt is not offered", "[ui][resume][safety]")
{
    Runs runs;
    runs.crashAfter(12s);
    press(runs->window, Qt::Key_H);
    type(runs->window, QStringLiteral("9")); // the red one
    press(runs->window, Qt::Key_1);
    REQUIRE(comesTrue([&] { return shows<SummaryPage>(runs->window) || runs.isSeen("wayStop"); }));
    if (runs.isSeen("wayStop"))
        runs.clickOn("wayStop");
    CHECK(runs.last().ending == Ending::StoppedForPain);
    REQUIRE_FALSE(runs.last().said.empty());
    runs.start();
    CHECK_FALSE(runs.offers());
}

TEST_CASE("What was said and replaced before a crash is there after it", "[ui][resume]")
{
    Runs runs;
    runs.crashAfter(12s);
    press(runs->window, Qt::Key_H);
    type(runs->window, QStringLiteral("411")); // a dull pain, of one
    REQUIRE(runs.isSeen("wayEase"));
    runs.clickOn("wayEase");
    const ResolvedRoutine eased = runs.session().routine();
    REQUIRE(runs.last().said.size() == 1);
    const std::vector<PainRecord> said = runs.last().said;
    CHECK(said.front().taken == WayOn::Ease);

    runs.start();
    runs.clickOn("resumeButton");
    CHECK(runs.session().routine() == eased);
    CHECK(runs->window.findChild<PlayerPage *>()->player()->said() == said);
    CHECK(runs.last().said == said);
}

TEST_CASE("A session is offered for twelve hours", "[ui][resume]")
{
    Runs runs;
    runs.crashAfter(12s);
    runs.profile.checkedIn = std::nullopt;
    SECTION("with the check-in before it, which is not asked again")
    {
        runs.start();
        REQUIRE(runs.offers());
        runs.clickOn("resumeButton");
        CHECK(shows<PlayerPage>(runs->window));
    }
    SECTION("and abandoned on the day after")
    {
        runs.wallClock.advance(1);
        runs.start();
        CHECK_FALSE(runs.offers());
        CHECK(runs.last().ending == Ending::Abandoned);
    }
}

TEST_CASE("While the safety questions are due nothing is offered", "[ui][resume][safety]")
{
    Runs runs;
    runs.crashAfter(12s);
    runs.profile = {};
    runs.start();
    CHECK_FALSE(runs.offers());
    CHECK(runs.last().ending == Ending::Running);
    runs.profile = ready();
    runs.start();
    CHECK(runs.offers());
}

TEST_CASE("Answering the safety questions anew ends what they were not asked for",
          "[ui][resume][safety]")
{
    Runs runs;
    runs.crashAfter(12s);
    runs.start();
    click(seen(runs->window, "shieldItem"));
    while (runs.isSeen("noneButton"))
        runs.clickOn("noneButton");
    CHECK_FALSE(runs.offers());
    CHECK(runs.last().ending == Ending::Abandoned);
}

TEST_CASE("A second window does not offer what the first guides through", "[ui][resume]")
{
    Runs runs;
    runs.crashAfter(12s);
    const OpenWindow other(settled(), runs.profile, runs.home.path(), runs.wallClock);
    CHECK_FALSE(other.window.findChild<QWidget *>(QStringLiteral("resumeStrip"))->isVisible());
    CHECK(runs.last().ending == Ending::Running);
}

TEST_CASE("A session that is left or closed is recorded as what it was", "[ui][resume]")
{
    Runs runs;
    runs.crashAfter(30s);
    SECTION("left")
    {
        runs.clickOn("leaveButton");
        runs.clickOn("leaveForGoodButton");
        CHECK(runs.last().ending == Ending::Stopped);
    }
    SECTION("closed")
    {
        CHECK_FALSE(runs->window.close());
        CHECK(runs->window.close());
        CHECK(runs.last().ending == Ending::Stopped);
    }
    SECTION("closed while something hurts")
    {
        press(runs->window, Qt::Key_H);
        CHECK_FALSE(runs->window.close());
        CHECK(runs->window.close());
        CHECK(runs.last().ending == Ending::StoppedForPain);
    }
    CHECK(runs.last().active == 30s);
    CHECK(runs.last().ended);
    CHECK(runs->history.unfinished().empty());
    runs.start();
    CHECK_FALSE(runs.offers());
}

TEST_CASE("A session is recorded as it began", "[ui][resume]")
{
    Runs runs;
    SECTION("as planned")
    {
        runs->startCard(0);
        CHECK(runs.last().startedAs == StartedAs::Planned);
        CHECK(runs.last().kind == SessionKind::Routine);
        CHECK_FALSE(runs.last().painAtStart);
    }
    SECTION("eased, after the check-in")
    {
        runs.profile = screened();
        runs.start();
        runs->startCard(0);
        runs.clickOn("pain4");
        runs.clickOn("goButton");
        CHECK(runs.last().startedAs == StartedAs::Eased);
        CHECK(runs.last().painAtStart == 4);
    }
    SECTION("a single step")
    {
        runs.clickOn("stepsChip");
        runs->startCard(0);
        CHECK(runs.last().kind == SessionKind::SingleStep);
        CHECK(runs.last().routineId == runs.last().steps.front().id);
    }
}

TEST_CASE("Deleting the answers deletes the sessions", "[ui][resume]")
{
    Runs runs;
    runs.crashAfter(12s);
    runs.start();
    click(seen(runs->window, "settingsItem"));
    seen<QAbstractButton>(runs->window, "deleteAnswersButton").click();
    CHECK(runs->history.count() == 0);
    CHECK_FALSE(seen(runs->window, "deleteAnswersButton").isEnabled());
    click(seen(runs->window, "gridItem"));
    CHECK_FALSE(runs.offers());
}

TEST_CASE("What there is to say of the history stands in the library until it is read",
          "[ui][resume]")
{
    Runs runs;
    runs.run.reset();
    for (const char *beside : {"history.sqlite-wal", "history.sqlite-shm"})
        std::filesystem::remove(runs.home / beside);
    runs.home.write("history.sqlite", "nothing that SQLite could have written");
    runs.start();
    CHECK(seen<QLabel>(runs->window, "historyWords")
              .text()
              .contains(QStringLiteral("history.damaged-2026-11-23.sqlite")));
    runs.clickOn("closeNoticeButton");
    CHECK_FALSE(runs.isSeen("historyNotice"));
}

TEST_CASE("A session goes on without its journal", "[ui][resume]")
{
    Runs runs;
    runs.run.reset();
    std::filesystem::remove_all(runs.home / "history.sqlite");
    std::filesystem::create_directory(runs.home / "history.sqlite");
    runs.start();
    CHECK(runs.isSeen("historyNotice"));
    runs->startCard(0);
    REQUIRE(shows<PlayerPage>(runs->window));
    // There may be something to say of the sound, too.
    CHECK(seen<QLabel>(runs->window, "notice")
              .text()
              .contains(QStringLiteral("Your history cannot be written, so this is not kept.")));
    runs.live(5s);
    CHECK(runs.at() == 5s);
}
