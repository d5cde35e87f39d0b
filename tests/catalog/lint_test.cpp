#include "catalog/lint.h"
#include "catalog/sample_files.h"
#include "support/catch.h"

using namespace hipwise;

using Lines = std::vector<std::string>;

namespace {

Lines said(std::vector<ContentFile> files)
{
    return lines(lint({std::move(files), {}}, shipped(), schemas()));
}

Lines saidOfStep(std::string_view old, std::string_view replacement)
{
    return said({{"x.json", stepWith(old, replacement)}});
}

} // namespace

TEST_CASE("A step and a routine that are wise have nothing said of them", "[lint]")
{
    CHECK(said({{"a.json", sampleStepText}, {"b.json", sampleRoutineText}}) == Lines());
}

TEST_CASE("What is broken is said first, and is all that is said of that file", "[lint]")
{
    CHECK(said({{"b.json", "{"}, {"a.json", stepWith("\"Leg swing\"", "\"<b>x</b>\"")}}) ==
          Lines{"a.json:4:11: warning: /name: expected plain text, found what looks like markup; "
                "it is shown as it is [markup]",
                "b.json:1:2: error: expected a key in double quotes or }, found the end of the "
                "file [json]"});
}

TEST_CASE("What could not be read is said", "[lint]")
{
    const Problem problem{"gone.json", 0, 0, "", Problem::Severity::Error, "file", "is gone"};
    CHECK(lines(lint({{}, {problem}}, shipped(), schemas())) ==
          Lines{"gone.json: error: is gone [file]"});
    CHECK(said({{"large.json", std::string(2 * 1024 * 1024, ' ')}}) ==
          Lines{"large.json: error: expected at most 1 MB, found 2 MB [file]"});
}

TEST_CASE("Only the files in question are spoken of", "[lint]")
{
    const Catalog catalog = withFiles({{"broken.json", "{"}});
    CHECK(lint({{{"x.json", sampleStepText}}, {}}, catalog, schemas()).empty());
}

TEST_CASE("References that lead nowhere are said", "[lint]")
{
    CHECK(saidOfStep("\"sources\": [\"app-rule\"]", "\"sources\": [\"app-rule\", \"none\"]") ==
          Lines{"x.json:16:27: warning: /sources/1: expected the id of a source, found \"none\" "
                "[reference]"});
    CHECK(saidOfStep("\"base\": \"stand\"", "\"base\": \"none\"") ==
          Lines{"x.json:17:20: error: /pose/base: expected the id of a base posture, found "
                "\"none\" [reference]"});
    CHECK(saidOfStep("\"demands\"",
                     "\"easier\": {\"text\": \"x\", \"step\": \"none\"}, \"demands\"") ==
          Lines{"x.json:15:35: error: /easier/step: expected the id of a step, found \"none\", "
                "which no file has [reference]"});
    CHECK(saidOfStep("{\"text\": \"Keep it small.\"}",
                     "{\"text\": \"x\", \"flags\": [\"gtps\", \"none\"]}") ==
          Lines{"x.json:14:48: warning: /cautions/0/flags/1: expected a caution flag of "
                "cautions.json, found \"none\" [reference]"});
}

TEST_CASE("A variant may be a step of the user", "[lint]")
{
    CHECK(said({{"a.json",
                 stepWith("\"demands\"", "\"easier\": {\"text\": \"x\", \"step\": \"other\"}, "
                                         "\"demands\"")},
                {"b.json", stepWith("leg-swing", "other")}}) == Lines());
}

TEST_CASE("Keys that nobody knows are said", "[lint]")
{
    CHECK(saidOfStep("\"cautions\"", "\"warning\": 1, \"cautions\"") ==
          Lines{"x.json:14:14: warning: /warning: expected a key of the schema, found "
                "\"warning\"; it is kept and ignored [unknown-key]"});
}

TEST_CASE("Angles outside the norm warn, and beyond what anybody can are errors", "[lint]")
{
    CHECK(saidOfStep("[30, 0, 0]", "[130, 0, -70.5]") ==
          Lines{"x.json:19:48: warning: /pose/keys/1/joints/working_hip/0: expected hip flexion "
                "from -20 to 120 degrees, found 130 [range-norm]",
                "x.json:19:56: error: /pose/keys/1/joints/working_hip/2: expected hip internal "
                "rotation from -60 to 50 degrees, found -70.5 [range-hard]"});
}

TEST_CASE("Words of force are errors where they are", "[lint]")
{
    const Lines found = saidOfStep("Keep it small.\"]", "Bounce at the end.\"]");
    REQUIRE(found.size() == 1);
    CHECK(found[0].starts_with("x.json:12:37: error: /cues/1: expected gentle words, found \""));
    CHECK(found[0].ends_with("[D08]"));
}

TEST_CASE("A warning can be accepted with a reason, an error cannot", "[lint]")
{
    const std::string accepted =
        "\"accepted\": [{\"rule\": \"range-norm\", \"reason\": \"Measured.\"}, "
        "{\"rule\": \"range-hard\", \"reason\": \"No.\"}], \"pose\"";
    const std::string text = with(stepWith("[30, 0, 0]", "[130, 0, -70]"), "\"pose\"", accepted);
    const Lines found = said({{"x.json", text}});
    REQUIRE(found.size() == 2);
    CHECK(found[0].ends_with("[accepted-unused]"));
    CHECK(found[1].ends_with("[range-hard]"));
}

TEST_CASE("A routine that begins with a stretch is an error", "[lint]")
{
    CHECK(said({{"x.json", routineWith("{\"step\": \"ch-breathing\"},\n", "")}}) ==
          Lines{"x.json:9:18: error: /steps/0/step: expected a warm-up first (breathing or "
                "movement), found a held stretch [D09]"});
}

TEST_CASE("A routine is held to the doses that it changes", "[lint]")
{
    const Lines found = said({{"x.json", routineWith("\"hold_s\": 15", "\"hold_s\": 90")}});
    REQUIRE(found.size() == 1);
    CHECK(found[0].starts_with("x.json:10:48: error: /steps/1/dose/hold_s: "));
    CHECK(found[0].ends_with("[D01]"));
}

TEST_CASE("A routine of more than 45 minutes is an error", "[lint]")
{
    const Lines found = said({{"x.json", routineWith("{\"step\": \"ch-breathing\"}",
                                                     "{\"step\": \"ch-breathing\", \"dose\": "
                                                     "{\"duration_s\": 180, \"sets\": 15}}")}});
    REQUIRE(found.size() == 1);
    CHECK(found[0].starts_with("x.json:8:12: error: /steps: expected at most 45 minutes, found 4"));
    CHECK(found[0].ends_with("[D19]"));
}
