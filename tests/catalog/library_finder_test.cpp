#include "catalog/library_finder.h"
#include "catalog/sample_files.h"
#include "catalog/single_step.h"
#include "support/catch.h"

#include <algorithm>

using namespace hipwise;

using Ids = std::vector<std::string>;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t numberOf(auto value)
{
    return static_cast<std::size_t>(value);
}

/// The shipped content, with routines of a user for each thing to filter by.
std::shared_ptr<const Catalog> sample()
{
    const auto routine = [](const std::string &id, const std::string &title,
                            const std::string &tags, const std::string &steps,
                            const std::string &level) {
        return ContentFile{id + ".json", R"({"$schema": "routine.schema.json", "id": ")" + id +
                                             R"(", "title": ")" + title + R"(", "level": ")" +
                                             level + R"(", )" + tags + R"( "steps": [)" + steps +
                                             "]}"};
    };
    static const auto catalog = std::make_shared<const Catalog>(withFiles(
        {routine("warm-up", "Zebra", R"("tags": ["sport"], "before_exercise": true,)",
                 R"({"step": "st-leg-swing-sagittal"}, {"step": "st-march"})", "intermediate"),
         routine(
             "after", "apple", R"("tags": ["sport"],)",
             R"({"step": "ly-breathing", "dose": {"duration_s": 30}}, {"step": "fl-butterfly"})",
             "advanced"),
         routine("long", "Middle", R"("tags": ["relax"],)",
                 R"({"step": "ch-breathing", "dose": {"duration_s": 900}})", "beginner")}));
    return catalog;
}

const LibraryFinder &finder()
{
    static const LibraryFinder made(sample());
    return made;
}

Ids idsOf(const LibraryFinder::Found &found)
{
    Ids ids;
    for (const std::size_t i : found.routines)
        ids.push_back(sample()->routines().at(i).content.routine.id);
    return ids;
}

Ids found(const LibraryFilter &filter, const PersonalShelf &shelf = {})
{
    return idsOf(finder().find(filter, shelf));
}

bool has(const Ids &ids, const std::string &id)
{
    return std::ranges::count(ids, id) > 0;
}

EquipmentSet things(std::initializer_list<Equipment> all)
{
    EquipmentSet set;
    for (const Equipment thing : all)
        set.set(numberOf(thing));
    return set;
}

ShelfMarks::Time day(int number)
{
    return ShelfMarks::Time(std::chrono::hours(24 * number));
}

} // namespace

TEST_CASE("Without a wish everything is found", "[library]")
{
    CHECK(found({}).size() == sample()->routines().size());
    CHECK(finder().find({}, {}).steps.size() == sample()->steps().size());
}

TEST_CASE("The position is that of most of a routine", "[library]")
{
    CHECK(has(found({.group = PositionGroup::Lying}), "seed-lying"));
    CHECK_FALSE(has(found({.group = PositionGroup::Standing}), "seed-lying"));
    for (const Step *step : finder().find({.group = PositionGroup::Floor}, {}).steps)
        CHECK((step->position == Position::Kneeling || step->position == Position::FloorSitting));
}

TEST_CASE("What takes longer than asked for is left out, by the minutes of the card", "[library]")
{
    CHECK(has(found({.longest = 5min}), "desk-break-3"));
    CHECK_FALSE(has(found({.longest = 5min}), "long"));
    CHECK(has(found({.longest = 15min}), "long"));
}

TEST_CASE("What somebody wants is told by the tags", "[library]")
{
    CHECK(has(found({.aim = Aim::Desk}), "desk-break-3"));
    CHECK(has(found({.aim = Aim::Loosen}), "seed-standing"));
    CHECK(has(found({.aim = Aim::BeforeSport}), "warm-up"));
    CHECK_FALSE(has(found({.aim = Aim::BeforeSport}), "after"));
    CHECK(has(found({.aim = Aim::AfterSport}), "after"));
    CHECK_FALSE(has(found({.aim = Aim::AfterSport}), "runner-warmup"));
    CHECK_FALSE(has(found({.aim = Aim::WindDown}), "warm-up"));
    // A step is for what its routines are for.
    const auto steps = finder().find({.aim = Aim::BeforeSport}, {}).steps;
    const auto isThere = [&steps](const std::string &id) {
        return std::ranges::count(steps, id, &Step::id) == 1;
    };
    CHECK(isThere("st-leg-swing-sagittal"));
    CHECK_FALSE(isThere("ly-breathing"));
}

TEST_CASE("An area is one that a good part of the routine is for", "[library]")
{
    CHECK(has(found({.area = BodyArea::InnerThigh}), "after"));
    CHECK_FALSE(has(found({.area = BodyArea::InnerThigh}), "seed-lying"));
    for (const Step *step : finder().find({.area = BodyArea::LowBack}, {}).steps) {
        INFO(step->id);
        CHECK(std::ranges::count(step->muscleGroups, "lumbar") == 1);
    }
}

TEST_CASE("The level is the routine's own", "[library]")
{
    CHECK(has(found({.level = Level::Advanced}), "after"));
    CHECK_FALSE(has(found({.level = Level::Advanced}), "seed-lying"));
    for (const Step *step : finder().find({.level = Level::Beginner}, {}).steps)
        CHECK(step->level == 1);
}

TEST_CASE("With few things at hand only what needs no others is found", "[library]")
{
    const Ids withNothing = found({.have = EquipmentSet()});
    const Ids withChair = found({.have = things({Equipment::Chair})});
    const Ids withBed = found({.have = things({Equipment::Bed})});
    CHECK_FALSE(has(withNothing, "desk-break-3"));
    CHECK(has(withChair, "desk-break-3"));
    CHECK_FALSE(has(withChair, "seed-lying"));
    CHECK(has(withBed, "seed-lying")); // a mat or a bed will do
    for (const Step *step : finder().find({.have = EquipmentSet()}, {}).steps) {
        INFO(step->id);
        CHECK(std::ranges::all_of(step->equipment, &EquipmentNeed::optional));
    }
}

TEST_CASE("Off the floor means never to get down to it", "[library]")
{
    for (const Step *step : finder().find({.isOffFloor = true}, {}).steps) {
        INFO(step->id);
        CHECK(step->position != Position::Kneeling);
        CHECK(step->position != Position::FloorSitting);
        CHECK(std::ranges::count(step->demands, Demand::FloorTransfer) == 0);
    }
    CHECK(has(found({.isOffFloor = true}), "seed-seated"));
    CHECK_FALSE(has(found({.isOffFloor = true}), "after"));
}

TEST_CASE("Chair only means on it or beside it, with nothing else", "[library]")
{
    CHECK(has(found({.isChairOnly = true}), "desk-break-3"));
    CHECK_FALSE(has(found({.isChairOnly = true}), "seed-lying"));
}

TEST_CASE("Wishes add up, and with words, too", "[library]")
{
    CHECK(found({.text = "zebra", .aim = Aim::BeforeSport}) == Ids{"warm-up"});
    CHECK(found({.text = "zebra", .aim = Aim::Desk}).empty());
    CHECK(choiceCount({}) == 0);
    CHECK(choiceCount({.text = "x", .group = PositionGroup::Floor}) == 0);
    CHECK(choiceCount({.aim = Aim::Desk, .isOffFloor = true, .isDone = true}) == 3);
}

TEST_CASE("Favourites and what has been done are the person's", "[library]")
{
    PersonalShelf shelf;
    shelf.routines.favourites = {"after", "gone"};
    shelf.routines.lastDone = {{"seed-lying", day(1)}, {"long", day(3)}, {"after", day(2)}};
    shelf.steps.favourites = {"st-march"};

    CHECK(found({.isFavourite = true}, shelf) == Ids{"after"});
    CHECK(finder().find({.isFavourite = true}, shelf).steps.size() == 1);
    CHECK(found({.isDone = true, .order = LibraryOrder::LastDone}, shelf) ==
          Ids{"long", "after", "seed-lying"});
    CHECK(found({.order = LibraryOrder::LastDone}, shelf).size() == sample()->routines().size());
}

TEST_CASE("What is found can be put in order", "[library]")
{
    const Ids byTitle = found({.order = LibraryOrder::Title});
    const auto place = [](const Ids &ids, const char *id) { return std::ranges::find(ids, id); };
    // "apple" is behind "After a day standing": case does not matter.
    CHECK(place(byTitle, "after-standing") < place(byTitle, "after"));
    CHECK(place(byTitle, "after") < place(byTitle, "seed-lying"));
    CHECK(byTitle.back() == "warm-up");
    const Ids byLength = found({.order = LibraryOrder::Shortest});
    CHECK(place(byLength, "warm-up") < place(byLength, "desk-break-3"));
    CHECK(place(byLength, "desk-break-3") < place(byLength, "long"));
    const Ids byLevel = found({.order = LibraryOrder::Gentlest});
    CHECK(place(byLevel, "seed-lying") < place(byLevel, "runner-warmup"));
    CHECK(place(byLevel, "runner-warmup") < place(byLevel, "after"));
}

TEST_CASE("A step by itself is a session with its own dose", "[library]")
{
    const Step &step = *shipped().step("ly-figure-4");
    const CatalogRoutine single = singleStep(step);
    CHECK(single.content.routine.title == step.name);
    REQUIRE(single.content.steps.size() == 1);
    CHECK(single.content.steps[0].step == step);
    CHECK(single.content.steps[0].dose == step.dose);
    CHECK(single.length > 2min);
}
