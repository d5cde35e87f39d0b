#include "catalog/sample_files.h"
#include "catalog/shipped_content.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <set>

using namespace hipwise;

using nlohmann::json;
using Words = std::set<std::string>;

namespace {

/// The demands of the evidence base (section 4.4), by step id.
json evidence()
{
    std::ifstream file(CATALOG_TEST_DATA "/demands.json");
    REQUIRE(file);
    return json::parse(file);
}

Words wordsOf(const std::vector<Demand> &demands)
{
    Words words;
    for (const Demand demand : demands)
        words.emplace(wordFor(demand));
    return words;
}

Words differences(const Words &a, const Words &b)
{
    Words different;
    std::ranges::set_symmetric_difference(a, b, std::inserter(different, different.end()));
    return different;
}

Words demandsOf(std::string_view id, const Catalog &catalog)
{
    REQUIRE(catalog.step(id));
    return wordsOf(catalog.step(id)->demands);
}

/// What the sample step asks for, with \a replacement in the place of \a old.
Words demandsWith(std::string_view old, std::string_view replacement)
{
    return demandsOf("leg-swing", withFiles({{"x.json", stepWith(old, replacement)}}));
}

} // namespace

TEST_CASE("The demands of every shipped step are those of the evidence, or a note says why",
          "[demands]")
{
    const json golden = evidence();
    CHECK(golden.size() == 101);
    for (const ContentFile &file : shippedContent()) {
        if (!file.name.starts_with("steps/"))
            continue;
        const json document = json::parse(file.bytes);
        const auto id = document.at("id").get<std::string>();
        INFO(id);
        REQUIRE(golden.contains(id));
        Words noted;
        for (const json &note : document.value("demand_notes", json::array()))
            noted.insert(note.at("demand").get<std::string>());
        const auto expected = golden.at(id).get<Words>();
        CHECK(differences(demandsOf(id, shipped()), expected) == noted);
    }
}

TEST_CASE("What a step states and what follows from its pose come together", "[demands]")
{
    CHECK(demandsWith("[\"fast_dynamic\"]", "[\"single_leg_stance\", \"head_low\"]") ==
          Words{"single_leg_stance", "head_low"});
    CHECK(demandsWith("[30, 0, 0]", "[95, -5, -45]") ==
          Words{"deep_hip_flexion", "fast_dynamic", "hamstring_tension",
                "hip_adduction_past_midline", "hip_er", "hip_er_end"});
}

TEST_CASE("Nothing that a step states can take away what follows from its pose", "[demands]")
{
    const Words found =
        demandsOf("leg-swing", withFiles({{"x.json", with(stepWith("[30, 0, 0]", "[-10, 0, 0]"),
                                                          "[\"fast_dynamic\"]", "[]")}}));
    CHECK(found == Words{"hip_extension_past_neutral"});
}

TEST_CASE("A base posture asks for what it shows, without a joint in the step", "[demands]")
{
    const std::string pose = R"("pose": {"base": "floor-9090", "keys": [{"name": "rest"}]}})";
    const std::string text = sampleStepText.substr(0, sampleStepText.find("\"pose\"")) + pose;
    CHECK(demandsOf("leg-swing", withFiles({{"x.json", with(text, "[\"fast_dynamic\"]", "[]")}})) ==
          Words{"hip_er", "hip_er_end", "hip_ir", "wide_abduction"});
}

TEST_CASE("A routine's steps have all their demands, a step of the user's in it too", "[demands]")
{
    const Catalog catalog = withFiles(
        {{"a.json", routineWith("ch-figure-4", "leg-swing")},
         {"b.json", with(stepWith("[30, 0, 0]", "[115, 0, 0]"), "[\"fast_dynamic\"]", "[]")}});
    const CatalogRoutine *routine = catalog.routine("my-morning");
    REQUIRE(routine);
    CHECK(wordsOf(routine->content.steps[1].step.demands) ==
          Words{"deep_hip_flexion", "hamstring_tension", "very_deep_hip_flexion"});
}
