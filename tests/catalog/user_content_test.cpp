#include "catalog/sample_files.h"
#include "support/catch.h"

using namespace hipwise;

using Lines = std::vector<std::string>;

TEST_CASE("A user's routine stands beside the shipped ones, first", "[user]")
{
    const Catalog catalog = withFiles({{"x.json", sampleRoutineText}});
    REQUIRE(catalog.routine("my-morning"));
    const CatalogRoutine &routine = *catalog.routine("my-morning");

    CHECK(&routine == &catalog.routines().front());
    CHECK(routine.isUsers);
    CHECK_FALSE(routine.replacesShipped);
    CHECK(routine.file == "x.json");
    CHECK(routine.content.routine.goal == "Wake up.");
    CHECK(routine.content.steps[1].dose.hold == std::chrono::seconds(15));
    CHECK(routine.content.steps[1].dose.rest == std::chrono::seconds(10));
    CHECK(routine.content.steps[1].note == "Slowly.");
    CHECK(routine.length > std::chrono::minutes(1));
    CHECK(catalog.routines().size() == shipped().routines().size() + 1);
    CHECK(catalog.brokenFiles().empty());
}

TEST_CASE("A user's routine wins over the shipped one of its id, and says so", "[user]")
{
    const Catalog catalog = withFiles({{"x.json", routineWith("my-morning", "seed-lying")}});
    REQUIRE(catalog.routine("seed-lying"));
    CHECK(catalog.routine("seed-lying")->replacesShipped);
    CHECK(catalog.routine("seed-lying")->isUsers);
    CHECK(catalog.routine("seed-lying")->content.routine.title == "My morning");
    CHECK(catalog.routines().size() == shipped().routines().size());

    SECTION("and still does when the folder is read again")
    {
        const Catalog again = catalog.withUserContent(
            {{{"x.json", with(routineWith("my-morning", "seed-lying"), "Wake up.", "Rest.")}}, {}},
            schemas());
        CHECK(again.routine("seed-lying")->replacesShipped);
        CHECK(again.routine("seed-lying")->content.routine.goal == "Rest.");
        CHECK(again.routines().size() == shipped().routines().size());
    }
}

TEST_CASE("A broken routine does not take the place of the shipped one", "[user]")
{
    const Catalog catalog = withFiles(
        {{"x.json", with(routineWith("my-morning", "seed-lying"), "ch-breathing", "none")}});
    REQUIRE(catalog.routine("seed-lying"));
    CHECK_FALSE(catalog.routine("seed-lying")->isUsers);
    CHECK(brokenIn(catalog) ==
          Lines{"x.json:9:14: error: /steps/0/step: expected the id of a step, found \"none\", "
                "which no file has [reference]"});
}

TEST_CASE("A user's step wins over the shipped one of its id, in shipped routines too", "[user]")
{
    const auto usersIn = [](const Catalog &catalog) {
        return catalog.routine("seed-lying")->content.steps[2].step.name;
    };
    const std::string step = stepWith("leg-swing", "seed-knee-to-chest-lying");
    const Catalog catalog = withFiles({{"x.json", step}});
    CHECK(catalog.step("seed-knee-to-chest-lying")->name == "Leg swing");
    CHECK(usersIn(catalog) == "Leg swing");
    CHECK(catalog.routine("seed-lying")->length != shipped().routine("seed-lying")->length);
    CHECK_FALSE(catalog.routine("seed-lying")->isUsers);
    CHECK(catalog.brokenFiles().empty());
}

TEST_CASE("A routine may come before the step that it names", "[user]")
{
    const Catalog catalog = withFiles(
        {{"a.json", routineWith("ch-breathing", "leg-swing")}, {"b.json", sampleStepText}});
    CHECK(catalog.brokenFiles().empty());
    REQUIRE(catalog.routine("my-morning"));
    CHECK(catalog.routine("my-morning")->content.steps[0].step.name == "Leg swing");
}

TEST_CASE("Of two files with one id the first by name wins, and the other is told", "[user]")
{
    const Catalog catalog = withFiles({{"a.json", sampleRoutineText},
                                       {"b.json", routineWith("Wake up.", "Rest.")},
                                       {"c.json", sampleStepText},
                                       {"d.json", sampleStepText}});
    CHECK(catalog.routine("my-morning")->content.routine.goal == "Wake up.");
    CHECK(brokenIn(catalog) ==
          Lines{"b.json:3:9: error: /id: expected an id of its own, found that of a.json "
                "[reference]",
                "d.json:3:9: error: /id: expected an id of its own, found that of c.json "
                "[reference]"});
}

TEST_CASE("A step and a routine may share an id", "[user]")
{
    const Catalog catalog =
        withFiles({{"a.json", sampleRoutineText}, {"b.json", stepWith("leg-swing", "my-morning")}});
    CHECK(catalog.brokenFiles().empty());
    CHECK(catalog.routine("my-morning"));
    CHECK(catalog.step("my-morning"));
}

TEST_CASE("Every step that no file has is named", "[user]")
{
    const std::string text = with(routineWith("ch-breathing", "one"), "ch-figure-4", "two");
    CHECK(brokenIn(withFiles({{"x.json", text}})) ==
          Lines{"x.json:9:14: error: /steps/0/step: expected the id of a step, found \"one\", "
                "which no file has [reference]",
                "x.json:10:14: error: /steps/1/step: expected the id of a step, found \"two\", "
                "which no file has [reference]"});
}

TEST_CASE("A broken file never takes the others along", "[user]")
{
    const FolderContent folder{{{"a.json", "{"},
                                {"b.json", sampleRoutineText},
                                {"c.json", std::string(10'000, '[')},
                                {"d.json", sampleStepText},
                                {"e.json", "\xFF"}},
                               {{"f.json", 0, 0, "", Problem::Severity::Error, "file", "is odd"}}};
    const Catalog catalog = shipped().withUserContent(folder, schemas());
    CHECK(catalog.routine("my-morning"));
    CHECK(catalog.step("leg-swing"));
    CHECK(catalog.routine("seed-lying"));
    Lines names;
    for (const BrokenFile &file : catalog.brokenFiles())
        names.push_back(file.file);
    CHECK(names == Lines{"f.json", "a.json", "c.json", "e.json"});
}

TEST_CASE("The app's own tables are not the user's to change", "[user]")
{
    const Catalog catalog = withFiles(
        {{"a.json", R"({"$schema": "sources.schema.json", "sources": []})"},
         {"b.json",
          R"({"$schema": "cautions.schema.json", "flags": [], "stop_rules": [], "red_flags": [], "substitutions": [], "after_rules": []})"},
         {"c.json",
          R"({"$schema": "postures.schema.json", "postures": [{"id": "x", "view": [0, 0], "joints": {}}]})"}});
    CHECK(catalog.brokenFiles().empty());
    CHECK(catalog.safety() == shipped().safety());
    CHECK(catalog.postures() == shipped().postures());
    CHECK(catalog.source("app-rule"));
}

TEST_CASE("A routine from a file of its own is read with the steps of the catalogue", "[user]")
{
    const auto routine = shipped().readRoutineFile({"x.json", sampleRoutineText}, schemas());
    REQUIRE(routine);
    CHECK(routine.value().content.routine.id == "my-morning");
    CHECK(routine.value().content.steps.size() == 2);

    const auto unknown =
        shipped().readRoutineFile({"x.json", routineWith("ch-breathing", "leg-swing")}, schemas());
    REQUIRE_FALSE(unknown);
    CHECK(lines(unknown.error()) ==
          Lines{"x.json:9:14: error: /steps/0/step: expected the id of a step, found "
                "\"leg-swing\", which no file has [reference]"});
}

TEST_CASE("A step is no routine", "[user]")
{
    const auto routine = shipped().readRoutineFile({"x.json", sampleStepText}, schemas());
    REQUIRE_FALSE(routine);
    CHECK(lines(routine.error()) ==
          Lines{"x.json:2:14: error: /$schema: expected a routine (\"routine.schema.json\"), "
                "found another kind of file [schema]"});
    CHECK_FALSE(shipped().readRoutineFile({"x.json", "{"}, schemas()));
}
