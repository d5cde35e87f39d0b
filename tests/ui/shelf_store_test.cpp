#include "catalog/temporary_folder.h"
#include "support/catch.h"
#include "ui/library/shelf_store.h"

#include <QFile>

using namespace hipwise;

using Kind = ShelfStore::Kind;

namespace {

ShelfMarks::Time second(int number)
{
    return ShelfMarks::Time(std::chrono::seconds(number));
}

struct Home
{
    TemporaryFolder folder;
    QString file = QString::fromStdString((folder / "library.ini").string());
};

} // namespace

TEST_CASE("What is marked is there the next time", "[ui][shelf]")
{
    const Home home;
    {
        const ShelfStore store(home.file);
        CHECK(store.load() == PersonalShelf());
        store.setFavourite(Kind::Routine, "seed-lying", true);
        store.setFavourite(Kind::Step, "st-march", true);
        store.noteDone(Kind::Routine, "desk-break-3", second(1000));
        store.noteDone(Kind::Routine, "desk-break-3", second(2000));
    }
    const PersonalShelf shelf = ShelfStore(home.file).load();
    CHECK(shelf.routines.favourites == std::set<std::string, std::less<>>{"seed-lying"});
    CHECK(shelf.steps.favourites == std::set<std::string, std::less<>>{"st-march"});
    REQUIRE(shelf.routines.lastDone.size() == 1);
    CHECK(shelf.routines.lastDone.at("desk-break-3") == second(2000));
    CHECK(shelf.steps.lastDone.empty());
}

TEST_CASE("A favourite can be taken back", "[ui][shelf]")
{
    const Home home;
    const ShelfStore store(home.file);
    store.setFavourite(Kind::Routine, "a", true);
    store.setFavourite(Kind::Routine, "b", true);
    CHECK(store.setFavourite(Kind::Routine, "a", false).routines.favourites ==
          std::set<std::string, std::less<>>{"b"});
}

TEST_CASE("Two windows lose nothing of each other", "[ui][shelf]")
{
    const Home home;
    const ShelfStore one(home.file);
    const ShelfStore other(home.file);
    one.setFavourite(Kind::Routine, "a", true);
    other.setFavourite(Kind::Routine, "b", true);
    one.noteDone(Kind::Step, "c", second(5));
    const PersonalShelf shelf = other.load();
    CHECK(shelf.routines.favourites.size() == 2);
    CHECK(shelf.steps.isDone("c"));
}

TEST_CASE("What cannot be understood is not there, and does no harm", "[ui][shelf]")
{
    const Home home;
    QFile file(home.file);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("[favourites]\nroutines\\a=true\nroutines\\b=perhaps\n"
               "[done]\nroutines\\c=soon\nroutines\\d=-7\nroutines\\e=99999999999999999\n"
               "steps\\f=12\n");
    file.close();
    const ShelfStore store(home.file);
    const PersonalShelf shelf = store.load();
    CHECK(shelf.routines.isFavourite("a"));
    CHECK(shelf.routines.lastDone.empty());
    CHECK(shelf.steps.lastDone.at("f") == second(12));
    CHECK(store.setFavourite(Kind::Step, "../../x y", true) == shelf);
}

TEST_CASE("How a programme is followed is there the next time", "[ui][shelf][programme]")
{
    const Home home;
    const CalendarDay start(std::chrono::year(2026) / 11 / 23);
    const auto on = [start](int day) { return start + std::chrono::days(day); };
    {
        const ShelfStore store(home.file);
        const ShelfStore other(home.file); // a second window
        store.noteSession("weeks", {on(0), "early"});
        CHECK(store.load() == PersonalShelf());
        store.follow("weeks", start);
        other.noteSession("weeks", {on(0), "seed-lying"});
        store.noteSession("weeks", {on(0), "seed-seated"});
        store.noteSession("weeks", {on(2), "seed-lying"});
        store.noteSession("weeks", {on(2), "seed-lying"});
        other.goOn("weeks", on(3));
        store.follow("others", on(1));
        store.follow("../../x y", start);
    }
    const PersonalShelf shelf = ShelfStore(home.file).load();
    REQUIRE(shelf.programmes.size() == 2);
    CHECK(shelf.programmes.at("others") == ProgrammeRecord{on(1), {}, {}});
    CHECK(shelf.programmes.at("weeks") ==
          ProgrammeRecord{start,
                          {{on(0), "seed-lying"}, {on(0), "seed-seated"}, {on(2), "seed-lying"}},
                          {on(3)}});

    const ShelfStore store(home.file);
    CHECK(store.follow("weeks", on(9)).programmes.at("weeks") == ProgrammeRecord{on(9), {}, {}});
    CHECK_FALSE(store.stopFollowing("weeks").programmes.contains("weeks"));
}

TEST_CASE("A programme without a day to begin on is not followed", "[ui][shelf][programme]")
{
    const Home home;
    QFile file(home.file);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("[programmes]\na\\start=soon\nb\\done\\2026-11-23\\x=true\n"
               "c\\start=2026-11-23\nc\\done\\never\\x=true\nc\\done\\2026-11-24\\x=true\n"
               "c\\done\\2026-11-25=true\nc\\went-on\\later=true\n");
    file.close();
    const PersonalShelf shelf = ShelfStore(home.file).load();
    REQUIRE(shelf.programmes.size() == 1);
    const CalendarDay start(std::chrono::year(2026) / 11 / 23);
    CHECK(shelf.programmes.at("c") ==
          ProgrammeRecord{start, {{start + std::chrono::days(1), "x"}}, {}});
}
