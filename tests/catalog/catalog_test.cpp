#include "catalog/sample_files.h"
#include "support/catch.h"

#include <algorithm>

using namespace hipwise;

using Lines = std::vector<std::string>;

namespace {

Lines idsOf(const Catalog &catalog)
{
    Lines ids;
    for (const CatalogRoutine &routine : catalog.routines())
        ids.push_back(routine.content.routine.id);
    return ids;
}

/// Of one standing step.
std::string standingRoutine(std::string_view id)
{
    return R"({"$schema": "routine.schema.json", "title": "Standing", "level": "beginner",
 "steps": [{"step": "st-march"}], "id": ")" +
           std::string(id) + "\"}";
}

} // namespace

TEST_CASE("The article's three come first, lying before standing before seated", "[catalog]")
{
    const Lines ids = idsOf(shipped());
    REQUIRE(ids.size() >= 3);
    CHECK(Lines(ids.begin(), ids.begin() + 3) ==
          Lines{"seed-lying", "seed-standing", "seed-seated"});
    CHECK(idsOf(Catalog::shipped()) == ids);
}

TEST_CASE("The user's routines come before all, by position and then by file", "[catalog]")
{
    const Catalog catalog = withFiles({{"a.json", standingRoutine("first")},
                                       {"b.json", routineWith("my-morning", "third")},
                                       {"c.json", standingRoutine("second")},
                                       {"d.json", routineWith("my-morning", "last")}});
    const Lines ids = idsOf(catalog);
    CHECK(Lines(ids.begin(), ids.begin() + 5) ==
          Lines{"first", "second", "third", "last", "seed-lying"});
    for (const CatalogRoutine &routine : catalog.routines())
        CHECK(catalog.routine(routine.content.routine.id) == &routine);
}

TEST_CASE("What is not there is null", "[catalog]")
{
    CHECK(shipped().routine("none") == nullptr);
    CHECK(shipped().routine("") == nullptr);
    CHECK(shipped().step("none") == nullptr);
    CHECK(shipped().source("none") == nullptr);
    CHECK(shipped().posture("none") == nullptr);
    CHECK(Catalog().routine("seed-lying") == nullptr);
}

TEST_CASE("A copy of a catalogue finds its own routines", "[catalog]")
{
    const Catalog copy = shipped();
    CHECK(copy.routine("seed-lying") == &copy.routines().front());
}

TEST_CASE("Sources come in the order asked for, without those that are unknown", "[catalog]")
{
    const std::vector<Source> sources = shipped().sources({"app-rule", "none", "acsm-2011"});
    REQUIRE(sources.size() == 2);
    CHECK(sources[0].id == "app-rule");
    CHECK(sources[1].id == "acsm-2011");
    CHECK(sources[1].tier == 'A');
    CHECK(sources[1].year == "2011");
    CHECK(shipped().sources({}).empty());
}

TEST_CASE("The safety tables are read whole", "[catalog]")
{
    const SafetyTables &safety = shipped().safety();
    REQUIRE_FALSE(safety.flags.empty());
    const CautionFlag &flag = safety.flags.front();
    CHECK(flag.id == "thr_posterior");
    CHECK(flag.blocks == std::vector<Demand>{Demand::DeepHipFlexion,
                                             Demand::HipAdductionPastMidline, Demand::HipIr,
                                             Demand::TrunkRotation, Demand::FloorTransfer});
    CHECK_FALSE(flag.blocksAll);
    CHECK(std::ranges::any_of(safety.flags, &CautionFlag::blocksAll));
    CHECK(std::ranges::any_of(safety.stopRules, [](const StopRule &rule) {
        return rule.action == StopRule::Action::Emergency;
    }));
    CHECK(std::ranges::any_of(safety.redFlags, [](const RedFlag &red) {
        return red.urgency == RedFlag::Urgency::Emergency;
    }));
}
