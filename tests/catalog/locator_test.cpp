#include "catalog/json_locator.h"
#include "catalog/remark.h"
#include "support/catch.h"

using namespace hipwise;

namespace {

std::size_t placeOf(std::string_view json, const std::string &pointer)
{
    return locate(json, {pointer}).at(pointer);
}

} // namespace

TEST_CASE("A value is found where it begins", "[locator]")
{
    const std::string_view text = R"( {"a": [1 , 22,{"b" :null}],"c":"x" , "d":[]})";
    CHECK(placeOf(text, "") == text.find('{'));
    CHECK(placeOf(text, "/a") == text.find('['));
    CHECK(placeOf(text, "/a/0") == text.find('1'));
    CHECK(placeOf(text, "/a/1") == text.find("22"));
    CHECK(placeOf(text, "/a/2") == text.find("{\"b"));
    CHECK(placeOf(text, "/a/2/b") == text.find("null"));
    CHECK(placeOf(text, "/c") == text.find("\"x\""));
    CHECK(placeOf(text, "/d") == text.find("[]"));
}

TEST_CASE("What is not there is placed at what should hold it", "[locator]")
{
    const std::string_view text = R"({"a": {"b": [1]}})";
    CHECK(placeOf(text, "/a/x") == text.find("{\"b"));
    CHECK(placeOf(text, "/a/b/7") == text.find('['));
    CHECK(placeOf(text, "/x/y/z") == 0);
}

TEST_CASE("Keys are found with their slashes and tildes, and numbers for keys", "[locator]")
{
    const std::string_view text = R"({"a/b~c": 1, "0": 2, "": 3, "\u0061": 4})";
    CHECK(placeOf(text, "/a~1b~0c") == text.find('1'));
    CHECK(placeOf(text, "/0") == text.find('2'));
    CHECK(placeOf(text, "/") == text.find("3"));
    CHECK(placeOf(text, "/a") == text.find("4"));
}

TEST_CASE("Remarks come in file order with their lines, those of one place as given", "[locator]")
{
    const ContentFile file{"x.json", "{\"b\": 1,\n \"ä\": [2],\n\"a\": 3}"};
    const Problems problems =
        placed(file, {errorAt("/a", "one", "r"), errorAt("/ä/0", "two", "r"),
                      errorAt("/b", "three", "r"), errorAt("/a", "four", "r")});
    std::vector<std::string> found;
    for (const Problem &problem : problems)
        found.push_back(asLine(problem));
    CHECK(found == std::vector<std::string>{
                       "x.json:1:7: error: /b: three [r]", "x.json:2:8: error: /ä/0: two [r]",
                       "x.json:3:6: error: /a: one [r]", "x.json:3:6: error: /a: four [r]"});
    CHECK(placed({"x.json", ""}, {}).empty());
}
