#include "history/open_history.h"
#include "support/random_routine.h"

using namespace hipwise;

namespace {

std::string withHistory(OpenHistory &open, int sessions = 1)
{
    {
        History history = open.opened();
        for (int i = 0; i < sessions; ++i)
            open.begun(history);
    }
    return open.bytes("history.sqlite");
}

} // namespace

TEST_CASE("A damaged file is set aside, and a new one begun", "[history][damaged]")
{
    OpenHistory open;
    const std::string whole = withHistory(open, 30);
    std::string damaged = whole;
    SECTION("which is none of SQLite's")
    {
        damaged = "once upon a time there was a hip that wanted to be wise " + whole;
    }
    SECTION("with a page overwritten")
    {
        damaged.replace(4096, 4096, std::string(4096, 'x'));
    }
    SECTION("cut short")
    {
        damaged.resize(whole.size() / 2);
    }
    SECTION("with its header torn")
    {
        damaged.replace(16, 40, std::string(40, '\xff'));
    }
    open.home.write("history.sqlite", damaged);

    History history = open.opened();
    REQUIRE(history.trouble());
    CHECK(*history.trouble() ==
          HistoryTrouble{HistoryTrouble::Kind::SetAside, "history.damaged-2026-11-23.sqlite"});
    CHECK(sentenceFor(*history.trouble()).find("history.damaged-2026-11-23.sqlite") !=
          std::string::npos);
    CHECK(open.bytes("history.damaged-2026-11-23.sqlite").size() == damaged.size());
    CHECK(history.isOpen());
    CHECK(history.count() == 0);
    open.begun(history);
    CHECK(history.count() == 1);
    CHECK_FALSE(open.opened().trouble());
}

TEST_CASE("Nothing that was set aside is lost to a second one", "[history][damaged]")
{
    const OpenHistory open;
    for (const char *bytes : {"first of them, and not SQLite", "second of them, and not SQLite"}) {
        open.home.write("history.sqlite", bytes);
        CHECK(open.opened().isOpen());
    }
    CHECK(open.bytes("history.damaged-2026-11-23.sqlite") == "first of them, and not SQLite");
    CHECK(open.bytes("history.damaged-2026-11-23-2.sqlite") == "second of them, and not SQLite");
}

TEST_CASE("Whatever byte is damaged, the program goes on with a history", "[history][damaged]")
{
    OpenHistory open;
    const std::string whole = withHistory(open, 5);
    RandomRoutine random(11);
    for (int damage = 0; damage < 60; ++damage) {
        INFO("damage " << damage);
        std::string damaged = whole;
        for (int bytes = random.number(1, 200); bytes > 0; --bytes)
            damaged[static_cast<std::size_t>(random.number(
                0, static_cast<int>(whole.size()) - 1))] = static_cast<char>(random.number(0, 255));
        open.home.write("history.sqlite", damaged);
        History history = open.opened();
        // A newer version may have been written into it.
        if (history.trouble() && history.trouble()->kind == HistoryTrouble::Kind::Newer)
            continue;
        REQUIRE(history.isOpen());
        // The damage may be in what nothing but a reader looks at.
        for (const SessionRecord &record : history.latest(100))
            CHECK(record.steps.size() < 1'000);
        history.unfinished();
        open.clock.advance(1);
    }
}

TEST_CASE("The history of a newer Hipwise is left as it is", "[history][damaged]")
{
    OpenHistory open;
    withHistory(open);
    {
        SqlConnection newer(QString::fromStdString((open.home / "history.sqlite").string()));
        REQUIRE(newer.open());
        REQUIRE(newer.run(QStringLiteral("PRAGMA user_version = 99")));
    }
    const std::string before = open.bytes("history.sqlite");
    {
        History history = open.opened();
        CHECK_FALSE(history.isOpen());
        REQUIRE(history.trouble());
        CHECK(history.trouble()->kind == HistoryTrouble::Kind::Newer);
        CHECK(history.latest(10).empty());
        CHECK(history.unfinished().empty());
        CHECK(history.notePlace(1, open.running.session.snapshot()) == history.trouble());
    }
    CHECK(open.bytes("history.sqlite") == before);
    CHECK(open.files() == std::set<std::string>{"history.sqlite"});
}
