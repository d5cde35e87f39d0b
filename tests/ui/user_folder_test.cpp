#include "ui/open_window.h"
#include "ui/problems/problem_page.h"

#include <QFile>

using namespace hipwise;

namespace {

const QString mine = QStringLiteral("My morning");

bool getsTitle(OpenWindow &open, const QString &title)
{
    return comesTrue([&] { return open.titles().contains(title); });
}

bool losesTitle(OpenWindow &open, const QString &title)
{
    return comesTrue([&] { return !open.titles().contains(title); });
}

qsizetype shippedRoutines()
{
    return static_cast<qsizetype>(shipped().routines().size());
}

} // namespace

TEST_CASE("A file put into the user's folder shows up by itself", "[ui][library]")
{
    OpenWindow open;
    open.home.write("routines/mine.json", sampleRoutineText);

    REQUIRE(getsTitle(open, mine));
    CHECK(open.titles().size() == shippedRoutines() + 1);
}

TEST_CASE("A file that changes changes its card", "[ui][library]")
{
    OpenWindow open;
    open.home.write("routines/mine.json", sampleRoutineText);
    REQUIRE(getsTitle(open, mine));

    SECTION("written over")
    {
        open.home.write("routines/mine.json", routineWith("My morning", "My evening"));
    }
    SECTION("replaced, as editors do it")
    {
        open.home.write("routines/mine.json.new", routineWith("My morning", "My evening"));
        std::filesystem::rename(open.home / "routines/mine.json.new",
                                open.home / "routines/mine.json");
    }
    REQUIRE(getsTitle(open, QStringLiteral("My evening")));
    CHECK_FALSE(open.titles().contains(mine));

    // And once more: a file that was replaced is still watched.
    open.home.write("routines/mine.json", routineWith("My morning", "My night"));
    CHECK(getsTitle(open, QStringLiteral("My night")));
}

TEST_CASE("A file that is removed takes its card along", "[ui][library]")
{
    OpenWindow open;
    open.home.write("routines/mine.json", sampleRoutineText);
    REQUIRE(getsTitle(open, mine));

    std::filesystem::remove(open.home / "routines/mine.json");
    CHECK(losesTitle(open, mine));
    CHECK(open.titles().size() == shippedRoutines());
}

TEST_CASE("A folder inside the user's folder is watched too", "[ui][library]")
{
    OpenWindow open;
    std::filesystem::create_directories(open.home / "routines/work");
    open.home.write("routines/work/mine.json", sampleRoutineText);
    REQUIRE(getsTitle(open, mine));

    open.home.write("routines/work/mine.json", routineWith("My morning", "My evening"));
    CHECK(getsTitle(open, QStringLiteral("My evening")));
}

TEST_CASE("A broken file is a card that opens its problems", "[ui][library]")
{
    OpenWindow open;
    open.home.write("routines/broken.json", routineWith("\"hold_s\": 15", "\"hold_s\": 0"));
    REQUIRE(getsTitle(open, QStringLiteral("broken.json")));

    settle();
    open.cards().scrollToBottom();
    settle();
    open.openCard(static_cast<int>(shippedRoutines()));
    REQUIRE(shows<ProblemPage>(open.window));
    CHECK(reads(open.window, QStringLiteral("broken.json")));

    click(seen(open.window, "backButton"));
    CHECK(shows<CardView>(open.window));
}

TEST_CASE("A broken file that is put right becomes a routine", "[ui][library]")
{
    OpenWindow open;
    open.home.write("routines/mine.json", "{");
    REQUIRE(getsTitle(open, QStringLiteral("mine.json")));

    open.home.write("routines/mine.json", sampleRoutineText);
    REQUIRE(getsTitle(open, mine));
    CHECK_FALSE(open.titles().contains(QStringLiteral("mine.json")));
}

TEST_CASE("A user's routine replaces the shipped one of its id and gives it back", "[ui][library]")
{
    const QString shippedTitle = QStringLiteral("Lower back & hip release: lying");
    OpenWindow open;
    open.home.write("routines/mine.json", routineWith("my-morning", "seed-lying"));
    REQUIRE(getsTitle(open, mine));
    CHECK(open.titles().size() == shippedRoutines());
    CHECK_FALSE(open.titles().contains(shippedTitle));

    std::filesystem::remove(open.home / "routines/mine.json");
    CHECK(getsTitle(open, shippedTitle));
}

TEST_CASE("What is searched stays searched when the folder changes", "[ui][library]")
{
    OpenWindow open;
    click(seen(open.window, "search"));
    type(open.window, QStringLiteral("stand-up"));
    REQUIRE(open.titles().size() == 1);

    open.home.write("routines/mine.json", routineWith("My morning", "Stand-up in the evening"));
    CHECK(getsTitle(open, QStringLiteral("Stand-up in the evening")));
    CHECK(open.titles().size() == 2);
}
