#include "catalog/dose_shape.h"
#include "catalog/sample_files.h"
#include "support/catch.h"

using namespace hipwise;

using Lines = std::vector<std::string>;

namespace {

Lines brokenRoutine(std::string_view dose)
{
    return brokenIn(
        withFiles({{"x.json", routineWith("{\"hold_s\": 15, \"repetitions\": 2}", dose)}}));
}

} // namespace

TEST_CASE("A step is held, by tempo or lasting, and only one of them", "[dose]")
{
    const std::string old = "\"tempo_s\": 4, \"repetitions\": 8";
    const std::string before =
        "x.json:13:11: error: /dose: expected one of hold_s, tempo_s and duration_s, found ";
    CHECK(problemsIn(stepWith(old, "\"repetitions\": 8")) == Lines{before + "none [dose]"});
    CHECK(problemsIn(stepWith(old, "\"tempo_s\": 4, \"hold_s\": 8")) ==
          Lines{before + "hold_s and tempo_s [dose]"});
    CHECK(problemsIn(stepWith(old, "\"tempo_s\": 4, \"hold_s\": 8, \"duration_s\": 60")) ==
          Lines{before + "hold_s and tempo_s and duration_s [dose]"});
}

TEST_CASE("A routine that mixes hold and tempo is refused", "[dose]")
{
    CHECK(brokenRoutine("{\"hold_s\": 15, \"tempo_s\": 4}") ==
          Lines{"x.json:10:37: error: /steps/1/dose: expected one of hold_s, tempo_s and "
                "duration_s, found hold_s and tempo_s [dose]"});
}

TEST_CASE("A routine may put a tempo in the place of a hold", "[dose]")
{
    const Catalog catalog = withFiles(
        {{"x.json", routineWith("{\"hold_s\": 15, \"repetitions\": 2}", "{\"tempo_s\": 4.5}")}});
    REQUIRE(catalog.routine("my-morning"));
    const Dose &dose = catalog.routine("my-morning")->content.steps[1].dose;
    CHECK(dose.tempo == std::chrono::milliseconds(4500));
    CHECK(dose.hold == std::chrono::seconds(0));
}

TEST_CASE("Nobody is asked for hundreds of repetitions", "[dose]")
{
    CHECK(brokenRoutine("{\"repetitions\": 100, \"sets\": 4}") ==
          Lines{"x.json:10:37: error: /steps/1/dose: expected at most 300 repetitions over all "
                "sets, found 400 [dose]"});
    CHECK(brokenRoutine("{\"repetitions\": 100, \"sets\": 3}").empty());
    CHECK(problemsIn(stepWith("\"repetitions\": 8", "\"repetitions\": 100, \"sets\": 20")) ==
          Lines{"x.json:13:11: error: /dose: expected at most 300 repetitions over all sets, "
                "found 2000 [dose]"});
}

TEST_CASE("A routine's change multiplies with what the step has", "[dose]")
{
    const Catalog catalog = withFiles(
        {{"a.json", stepWith("\"repetitions\": 8", "\"repetitions\": 20, \"sets\": 15")},
         {"b.json", with(routineWith("ch-figure-4", "leg-swing"),
                         "{\"hold_s\": 15, \"repetitions\": 2}", "{\"repetitions\": 21}")}});
    CHECK(brokenIn(catalog) ==
          Lines{"b.json:10:35: error: /steps/1/dose: expected at most 300 repetitions over all "
                "sets, found 315 [dose]"});
}

TEST_CASE("A dose in order has no fault", "[dose]")
{
    Dose dose;
    dose.hold = std::chrono::seconds(20);
    CHECK(faultOf(dose) == std::nullopt);
}
