#include "catalog/limits.h"
#include "catalog/sample_files.h"
#include "support/catch.h"

using namespace hipwise;

using Lines = std::vector<std::string>;

namespace {

std::string repeated(const std::string &text, int count)
{
    std::string all;
    for (int i = 0; i < count; ++i)
        all += text;
    return all;
}

const std::string tooDeep =
    "error: expected at most 32 objects and lists inside one another, found more [json]";

} // namespace

TEST_CASE("Nesting of 10,000 is refused at the limit, not at the end of the stack", "[hostile]")
{
    CHECK(problemsIn(repeated("[", 10'000)) == Lines{"x.json:1:33: " + tooDeep});
    CHECK(problemsIn(repeated("{\"a\":", 10'000)) == Lines{"x.json:1:161: " + tooDeep});
    CHECK(problemsIn(repeated("[", 10'000) + repeated("]", 10'000)) ==
          Lines{"x.json:1:33: " + tooDeep});
    CHECK(problemsIn("[1,\n [2],\n" + repeated("[", 500'000)) == Lines{"x.json:3:32: " + tooDeep});
}

TEST_CASE("Nesting up to the limit is none of the parser's business", "[hostile]")
{
    CHECK(problemsIn(repeated("[", 32) + repeated("]", 32)) ==
          Lines{"x.json:1:1: error: expected a routine or step in { }, found a list of 1 "
                "[schema]"});
}

TEST_CASE("A file over the limit is refused even when it comes in memory", "[hostile]")
{
    CHECK(problemsIn(std::string(3 * 1024 * 1024, ' ')) ==
          Lines{"x.json: error: expected at most 1 MB, found 3 MB [file]"});
}

TEST_CASE("An id as long as a file does not run the stack out", "[hostile]")
{
    CHECK(problemsIn(stepWith("leg-swing", std::string(900'000, 'a'))) ==
          Lines{"x.json:3:9: error: /id: expected an id of small letters, digits and single "
                "hyphens, such as \"knee-rolls\", found \"" +
                std::string(40, 'a') + "…\" of 900000 characters [schema]"});
    CHECK(problemsIn(stepWith("leg-swing", repeated("a-", 40'000))).size() == 1);
}

TEST_CASE("More values than anybody writes are refused", "[hostile]")
{
    const std::string values = repeated("0,", 200'000) + "0";
    const Lines found = problemsIn(routineWith("\"mine\"", values));
    CHECK(found.size() == 1);
    CHECK(found[0].ends_with("error: expected at most 20000 values in a file, found more [json]"));
    CHECK(found[0].starts_with("x.json:7:"));
}

TEST_CASE("Of very many problems the first hundred are told", "[hostile]")
{
    const Lines found = problemsIn(routineWith("\"mine\"", repeated("0,", 15'000) + "0"));
    REQUIRE(found.size() == limits::problems + 1);
    CHECK(found[0] ==
          "x.json:7:11: error: /tags: expected a list [ ] of at most 20 entries, found a list of "
          "15001 [schema]");
    CHECK(found[1].starts_with("x.json:7:12: error: /tags/0: expected an id "));
    CHECK(found.back() ==
          "x.json:7:208: error: found 14902 more problems in this file; mend these first "
          "[schema]");
}

TEST_CASE("A key longer than any of ours is refused", "[hostile]")
{
    CHECK(problemsIn("{\"" + std::string(900'000, 'k') + "\": 1}") ==
          Lines{"x.json:1:2: error: expected keys of at most 200 characters, found one of 900000 "
                "[json]"});
}

TEST_CASE("A very long line has columns like any other", "[hostile]")
{
    std::string text =
        stepWith("\"level\": 1", "\"x\": \"" + repeated("ä", 400'000) + "\", \"level\": 9");
    CHECK(problemsIn(text) ==
          Lines{"x.json:10:400021: error: /level: expected one of 1, 2, 3, found 9 [schema]"});
}

TEST_CASE("Very many objects that are no steps cost no more than their bytes", "[hostile]")
{
    CHECK(
        problemsIn(routineWith("\"mine\"", repeated("{\"a\":{\"b\":[]}},", 6'000) + "0")).size() ==
        limits::problems + 1);
}
