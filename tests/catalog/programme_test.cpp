#include "catalog/lint.h"
#include "catalog/sample_files.h"
#include "session/programme_plan.h"
#include "support/catch.h"

using namespace hipwise;
using Lines = std::vector<std::string>;

namespace {

Lines said(std::string text)
{
    return lines(lint({{{"x.json", std::move(text)}}, {}}, shipped(), schemas()));
}

} // namespace

TEST_CASE("A programme is read as its file says it", "[programme]")
{
    using namespace std::chrono;
    const auto content = readContent({"x.json", sampleProgrammeText}, schemas());
    REQUIRE(content);
    CHECK(std::get<Programme>(content.value()) ==
          Programme{"my-weeks",
                    "My weeks",
                    "Get going.",
                    "me",
                    "Keep it.",
                    {{"Begin", {{"beginner-w1", {}, 3}}, {3, 2}},
                     {"", {{"beginner-w2", {}, 3}}, {}},
                     {"", {{"strength-10", {Monday, Thursday}, 0}, {"reset-5", {Tuesday}, 0}}, {}},
                     {"", {{"seed-seated", {Sunday, Monday}, 0}}, {}}},
                    {"app-rule"}});
    CHECK(said(sampleProgrammeText) == Lines());
}

TEST_CASE("What is wrong with a programme is told where it is", "[programme]")
{
    CHECK(said(programmeWith("\"reset-5\"", "\"none\"")) ==
          Lines{"x.json:12:95: error: /weeks/2/sessions/1/routine: expected the id of a routine, "
                "found \"none\", which no file has [reference]"});
    CHECK(said(programmeWith("\"weekdays\": [\"tuesday\"]", "\"every_other_day\": 0")) ==
          Lines{"x.json:12:125: error: /weeks/2/sessions/1/every_other_day: expected a whole "
                "number from 1 to 4, found 0 [schema]"});
    CHECK(said(programmeWith("\"weekdays\": [\"tuesday\"]", "\"note\": 1")).at(0) ==
          "x.json:12:83: error: /weeks/2/sessions/1: expected one of weekdays and "
          "every_other_day, found none [week-days]");
}

TEST_CASE("A programme of the user stands beside the shipped ones", "[programme]")
{
    const Catalog catalog = withFiles({{"b.json", sampleProgrammeText}});
    CHECK(catalog.brokenFiles().empty());
    REQUIRE(catalog.programmes().size() == shipped().programmes().size() + 1);
    const CatalogProgramme &mine = catalog.programmes().front();
    CHECK(mine.content.id == "my-weeks");
    CHECK(mine.isUsers);
    CHECK_FALSE(mine.replacesShipped);
    CHECK(mine.file == "b.json");
    CHECK(catalog.programme("my-weeks") == &mine);
    CHECK(catalog.programme("none") == nullptr);
}

TEST_CASE("A programme of the user with a shipped id takes its place", "[programme]")
{
    const Catalog catalog =
        withFiles({{"b.json", programmeWith("my-weeks", "beginner-four-weeks")}});
    CHECK(catalog.programmes().size() == shipped().programmes().size());
    REQUIRE(catalog.programme("beginner-four-weeks"));
    CHECK(catalog.programme("beginner-four-weeks")->content.title == "My weeks");
    CHECK(catalog.programme("beginner-four-weeks")->replacesShipped);
}

TEST_CASE("A programme may name a routine of the user, wherever its file stands", "[programme]")
{
    const Catalog catalog = withFiles(
        {{"a.json", programmeWith("beginner-w2", "my-morning")}, {"b.json", sampleRoutineText}});
    CHECK(catalog.brokenFiles().empty());
    CHECK(catalog.programme("my-weeks"));
}

TEST_CASE("Of two programmes with one id the second is told of", "[programme]")
{
    const FolderContent folder{{{"a.json", sampleProgrammeText}, {"b.json", sampleProgrammeText}},
                               {}};
    CHECK(lines(lint(folder, shipped(), schemas())) ==
          Lines{"b.json:3:9: error: /id: expected an id of its own, found that of a.json "
                "[reference]"});
}

TEST_CASE("A programme that cannot be used is a broken file, and the others stay", "[programme]")
{
    const Catalog catalog = withFiles({{"a.json", programmeWith("beginner-w1", "none")}});
    CHECK(catalog.programmes().size() == shipped().programmes().size());
    CHECK(brokenIn(catalog).size() == 1);
}

TEST_CASE("A warning about a programme can be accepted with a reason", "[programme]")
{
    const std::string single = programmeWith(R"(["sunday", "monday"])", R"(["sunday"])");
    REQUIRE(said(single).size() == 1);
    CHECK(said(with(single, "\"sources\"",
                    R"("accepted": [{"rule": "D06", "reason": "Once is enough."}], "sources")"))
              .empty());
}

TEST_CASE("Every shipped programme leads from its first day to its review", "[programme]")
{
    REQUIRE(shipped().programmes().size() >= 5);
    CHECK(shipped().programmes().front().content.id == "beginner-four-weeks");
    const CalendarDay start(std::chrono::year(2026) / 11 / 26);
    for (const CatalogProgramme &each : shipped().programmes()) {
        INFO(each.content.id);
        CHECK_FALSE(each.content.goal.empty());
        CHECK_FALSE(each.content.audience.empty());
        CHECK_FALSE(each.content.after.empty());
        CHECK(shipped().sources(each.content.sources).size() == each.content.sources.size());
        ProgrammeRecord record{start, {}};
        int day = 0;
        for (; day < 60; ++day) {
            const CalendarDay today = start + std::chrono::days(day);
            const ProgrammePlan plan = planOf(each.content, record, today);
            if (plan.isFinished())
                break;
            if (plan.asksToGoOn)
                record.wentOn.push_back(today);
            if (!plan.today.empty()) {
                CHECK(shipped().routine(plan.today));
                record.done.push_back({today, plan.today});
            }
        }
        CHECK(day < static_cast<int>(each.content.weeks.size() + 1) * 7);
    }
}
