#include "catalog/sample_files.h"
#include "support/catch.h"

using namespace hipwise;

namespace {

struct Case
{
    std::string old;
    std::string replacement;
    std::string line; ///< behind "x.json:"
};

const std::string idWanted =
    "expected an id of small letters, digits and single hyphens, such as \"knee-rolls\", found ";

} // namespace

TEST_CASE("A step and a routine with nothing wrong are read", "[schema]")
{
    CHECK(problemsIn(sampleStepText).empty());
    CHECK(problemsIn(sampleRoutineText).empty());
}

TEST_CASE("A value of the wrong type or size is named with its place", "[schema]")
{
    const auto each = GENERATE(values<Case>({
        {"\"Leg swing\"", "5",
         "4:11: error: /name: expected one line of 1 to 300 characters, found 5"},
        {"\"Leg swing\"", "\"\"",
         "4:11: error: /name: expected one line of 1 to 300 characters, found an empty text"},
        {"\"Leg swing\"", "null",
         "4:11: error: /name: expected one line of 1 to 300 characters, found null"},
        {"\"standing\"", "\"standig\"",
         "5:15: error: /position: expected one of \"lying\", \"seated\", \"standing\", "
         "\"kneeling\", \"floor-sitting\", found \"standig\""},
        {"true", "\"yes\"",
         "7:50: error: /equipment/0/optional: expected true or false, found \"yes\""},
        {"{\"any_of\": [\"wall\"], \"optional\": true}", "5",
         "7:17: error: /equipment/0: expected an object { }, found 5"},
        {"[\"Swing the {side} leg.\", \"Keep it small.\"]", "[]",
         "12:11: error: /cues: expected a list [ ] of 1 to 8 entries, found an empty list"},
        {"[\"Swing the {side} leg.\", \"Keep it small.\"]", "\"Swing\"",
         "12:11: error: /cues: expected a list [ ] of 1 to 8 entries, found \"Swing\""},
        {"{\"tempo_s\": 4, \"repetitions\": 8}", "[]",
         "13:11: error: /dose: expected an object { }, found an empty list"},
        {"[0, 0, 0]", "[0, 0]",
         "18:49: error: /pose/keys/0/joints/working_hip: expected three angles in degrees, found a "
         "list of 2"},
        {"\"Keep it small.\"}", "7}",
         "14:25: error: /cautions/0/text: expected a text of 1 to 1000 characters, found 7"},
    }));
    INFO(each.replacement);
    CHECK(problemsIn(stepWith(each.old, each.replacement)) ==
          std::vector<std::string>{"x.json:" + each.line + " [schema]"});
}

TEST_CASE("A text that is too long is quoted in part, with its length", "[schema]")
{
    const std::string start(40, 'x');
    CHECK(problemsIn(stepWith("Leg swing", std::string(301, 'x'))) ==
          std::vector<std::string>{
              "x.json:4:11: error: /name: expected one line of 1 to 300 characters, found \"" +
              start + "…\" of 301 characters [schema]"});
}

TEST_CASE("Lengths are counted in characters, not in bytes", "[schema]")
{
    std::string name;
    for (int i = 0; i < 300; ++i)
        name += "ä";
    CHECK(problemsIn(stepWith("Leg swing", name)).empty());
    CHECK(problemsIn(stepWith("Leg swing", name + "ä")).size() == 1);
}

TEST_CASE("An id is never a path", "[schema]")
{
    const std::string id =
        GENERATE("../../etc/passwd", "/etc/passwd", "..", "C:\\\\x", "a/b", "Leg", "leg--swing",
                 "-leg", "leg-", "leg swing", "", "läg", "leg\\n", "%2e%2e", "leg.json");
    const std::vector<std::string> found = problemsIn(stepWith("leg-swing", id));
    INFO(id);
    REQUIRE_FALSE(found.empty());
    CHECK(found.front().starts_with("x.json:3:9: error: /id: expected "));
    if (id == "../../etc/passwd")
        CHECK(found == std::vector<std::string>{"x.json:3:9: error: /id: " + idWanted +
                                                "\"../../etc/passwd\" [schema]"});
}

TEST_CASE("Keys that are missing are named in the object that should have them", "[schema]")
{
    CHECK(
        problemsIn("{\"$schema\": \"routine.schema.json\"}") ==
        std::vector<std::string>{
            "x.json:1:1: error: expected the key \"id\", an id of small letters, digits and "
            "single hyphens, such as \"desk-break-3\"; found no such key [schema]",
            "x.json:1:1: error: expected the key \"title\", one line of 1 to 300 characters; found "
            "no such key [schema]",
            "x.json:1:1: error: expected the key \"level\", one of \"beginner\", "
            "\"intermediate\", \"advanced\"; found no such key [schema]",
            "x.json:1:1: error: expected the key \"steps\", a list [ ] of 1 to 60 entries; found "
            "no such key [schema]"});
    CHECK(problemsIn(routineWith("{\"step\": \"ch-breathing\"}", "{\"note\": \"x\"}")) ==
          std::vector<std::string>{
              "x.json:9:5: error: /steps/0: expected the key \"step\", an id of small letters, "
              "digits and single hyphens, such as \"desk-break-3\"; found no such key [schema]"});
}

TEST_CASE("Everything wrong with a file is said at once, in file order", "[schema]")
{
    std::string text = stepWith("\"fast_dynamic\"", "\"hips\"");
    text = with(text, "\"standing\"", "\"up\\u0007\"");
    text =
        with(text, "\"tempo_s\": 4, \"repetitions\": 8", "\"repetitions\": 101, \"tempo_s\": 61");
    const std::vector<std::string> found = problemsIn(text);
    REQUIRE(found.size() == 5);
    CHECK(found[0].starts_with("x.json:5:15: error: /position: expected plain text, found "));
    CHECK(found[1].starts_with("x.json:5:15: error: /position: expected one of "));
    CHECK(found[2] ==
          "x.json:13:27: error: /dose/repetitions: expected a whole number from 1 to 100, found "
          "101 [schema]");
    CHECK(found[3] ==
          "x.json:13:43: error: /dose/tempo_s: expected a number from 1 to 60, found 61 "
          "[schema]");
    CHECK(found[4].starts_with("x.json:15:15: error: /demands/0: expected one of "));
    CHECK(found[4].ends_with(", found \"hips\" [schema]"));
}

TEST_CASE("A file that does not say what it is gets told how to", "[schema]")
{
    const auto each = GENERATE(values<std::pair<std::string, std::string>>(
        {{"{}", "1:1: error: expected the key \"$schema\" with \"step.schema.json\", "
                "\"routine.schema.json\" or \"programme.schema.json\", found no such key"},
         {"{\"$schema\": 5}", "1:13: error: /$schema: expected \"step.schema.json\", "
                              "\"routine.schema.json\" or \"programme.schema.json\", found 5"},
         {"{\"$schema\": \"../../../etc/passwd\"}",
          "1:13: error: /$schema: expected \"step.schema.json\", \"routine.schema.json\" or "
          "\"programme.schema.json\", found \"../../../etc/passwd\""},
         {"[1, 2]", "1:1: error: expected a routine or step in { }, found a list of 2"},
         {"\n \"x\"", "2:2: error: expected a routine or step in { }, found \"x\""},
         {"5", "1:1: error: expected a routine or step in { }, found 5"}}));
    CHECK(problemsIn(each.first) ==
          std::vector<std::string>{"x.json:" + each.second + " [schema]"});
}

TEST_CASE("The schema is named, never opened, so that any way to it will do", "[schema]")
{
    const std::string way =
        GENERATE("step.schema.json", "../schema/step.schema.json", "/etc/step.schema.json",
                 "https://example.org/step.schema.json", "../../../../step.schema.json");
    CHECK(problemsIn(stepWith("step.schema.json", way)).empty());
}

TEST_CASE("Keys with slashes and tildes are escaped in pointers", "[schema]")
{
    CHECK(problemsIn(stepWith("\"cautions\": [", "\"a/b~c\": \"x\\u0007\", \"cautions\": [")) ==
          std::vector<std::string>{
              "x.json:14:12: error: /a~1b~0c: expected plain text, found the control character "
              "U+0007 [text]"});
}

TEST_CASE("Unknown keys and repeated demands do no harm", "[schema]")
{
    CHECK(problemsIn(stepWith("\"cautions\": [", "\"later\": {\"x\": [1]}, \"cautions\": ["))
              .empty());
    const auto content = readContent(
        {"x.json", stepWith("[\"fast_dynamic\"]", "[\"fast_dynamic\", \"fast_dynamic\"]")},
        schemas());
    REQUIRE(content);
    CHECK(std::get<Step>(content.value()).demands ==
          std::vector<Demand>{Demand::FastDynamic, Demand::FastDynamic});
}
