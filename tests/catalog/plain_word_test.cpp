#include "catalog/lint.h"
#include "catalog/sample_files.h"
#include "catalog/search_index.h"
#include "support/catch.h"

#include <algorithm>

using namespace hipwise;

using Lines = std::vector<std::string>;

namespace {

const SearchIndex &shippedIndex()
{
    static const SearchIndex index(shipped());
    return index;
}

std::vector<const Step *> stepsFor(std::string_view text)
{
    std::vector<const Step *> all;
    for (const auto &[id, step] : shipped().steps())
        all.push_back(&step);
    std::vector<const Step *> found;
    for (const std::size_t place : shippedIndex().find(text).steps)
        found.push_back(all.at(place));
    return found;
}

bool finds(std::string_view text, std::string_view id)
{
    const std::vector<const Step *> found = stepsFor(text);
    return std::ranges::any_of(found, [id](const Step *step) { return step->id == id; });
}

Lines toldOf(std::string_view text)
{
    Lines flags;
    for (const std::size_t place : shippedIndex().find(text).told)
        flags.push_back(shipped().plainWords().at(place).flag);
    return flags;
}

Lines said(const std::string &words)
{
    const std::string text =
        "{\n\"$schema\": \"plain-words.schema.json\",\n\"words\": [" + words + "]}\n";
    return lines(lint({{{"x.json", text}}, {}}, shipped(), schemas()));
}

} // namespace

TEST_CASE("Plain words find what they mean", "[search][plain-words]")
{
    CHECK(finds("bum", "ly-figure-4"));
    CHECK(finds("groin", "st-side-lunge-hold"));
    CHECK(finds("groin", "fl-butterfly"));
    CHECK(finds("psoas", "kn-half-kneel-hip-flexor"));
    CHECK(finds("tummy", "ly-pelvic-tilt"));
    CHECK(finds("lower back", "ly-knee-rolls"));
    CHECK(finds("hamstring", "st-hamstring-step"));
    CHECK_FALSE(finds("groin", "ly-breathing"));
    CHECK_FALSE(finds("bum", "ly-breathing"));
}

TEST_CASE("A plain word and another word both have to fit", "[search][plain-words]")
{
    CHECK(finds("bum seated", "ch-figure-4"));
    CHECK_FALSE(finds("bum seated", "ly-figure-4"));
    CHECK(finds("seated lower back", "ch-pelvic-tilt"));
}

TEST_CASE("Sciatica finds no step that leg pain leaves out, and says why", "[search][plain-words]")
{
    const auto flag =
        std::ranges::find(shipped().safety().flags, "sciatica_leg_pain", &CautionFlag::id);
    REQUIRE(flag != shipped().safety().flags.end());
    const std::vector<const Step *> found = stepsFor("sciatica");
    CHECK_FALSE(found.empty());
    for (const Step *step : found) {
        INFO(step->id);
        CHECK_FALSE(leavesOut(*flag, *step));
    }
    for (const std::size_t i : shippedIndex().find("sciatica").routines) {
        const CatalogRoutine &routine = shipped().routines().at(i);
        INFO(routine.content.routine.id);
        CHECK(std::ranges::none_of(routine.content.steps, [&](const PrescribedStep &each) {
            return leavesOut(*flag, each.step);
        }));
    }
    CHECK(toldOf("sciatica") == Lines{"sciatica_leg_pain"});
    CHECK(toldOf("seated").empty());
}

TEST_CASE("A plain word is understood while it is being typed", "[search][plain-words]")
{
    CHECK(toldOf("scia") == Lines{"sciatica_leg_pain"});
    CHECK(finds("groi", "fl-butterfly"));
    // "back" is a word of its own, and not the beginning of "back pain".
    CHECK(toldOf("back").empty());
    CHECK(toldOf("back pain") == Lines{"lbp_flexion_sensitive"});
}

TEST_CASE("Every shipped plain word finds something", "[search][plain-words]")
{
    REQUIRE(shipped().plainWords().size() >= 30);
    int finding = 0;
    int all = 0;
    for (const PlainWord &word : shipped().plainWords()) {
        const SearchIndex::Answer answer = shippedIndex().find(word.says.front());
        ++all;
        finding += answer.steps.empty() && answer.routines.empty() ? 0 : 1;
    }
    // A few wait for routines that are still to come.
    CHECK(finding * 5 >= all * 4);
}

TEST_CASE("A plain word that leads nowhere is an error where it is", "[plain-words]")
{
    CHECK(said(R"({"says": ["a"], "means": ["b"]})") == Lines());
    CHECK(said(R"({"says": ["a"]})") ==
          Lines{"x.json:3:11: error: /words/0: expected \"means\" or \"muscle_groups\", found "
                "neither [reference]"});
    CHECK(said(R"({"says": ["a", "a"], "means": ["b"]})") ==
          Lines{"x.json:3:26: error: /words/0/says/1: expected a word that is not in the table, "
                "found \"a\" once more [reference]"});
    CHECK(said(R"({"says": ["a"], "means": ["b"], "learn": "none"})") ==
          Lines{"x.json:3:52: error: /words/0/learn: expected the id of a topic, found \"none\", "
                "which no file has [reference]"});
    CHECK(said(R"({"says": ["a"], "means": ["b"], "caution": {"flag": "none"}})") ==
          Lines{"x.json:3:63: error: /words/0/caution/flag: expected a caution flag of "
                "cautions.json, found \"none\" [reference]"});
    CHECK(said(R"({"says": ["a"], "means": ["b"], "caution": {"red_flags": ["RF99"]}})") ==
          Lines{"x.json:3:69: error: /words/0/caution/red_flags/0: expected a sign of "
                "cautions.json, found \"RF99\" [reference]"});
}
