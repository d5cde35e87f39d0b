#include "catalog/sample_files.h"
#include "catalog/schema.h"
#include "catalog/schema_words.h"
#include "catalog/shipped_content.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

#include <functional>

using namespace hipwise;

using nlohmann::json;

namespace {

json schemaNamed(std::string_view name)
{
    for (const ContentFile &file : shippedSchemas()) {
        if (file.name == name)
            return json::parse(file.bytes);
    }
    return {};
}

/// The words of the schema and those of the program are the same, in both directions.
template<typename Enum>
void checkWords(const json &choices, Enum last,
                const std::function<std::optional<Enum>(std::string_view)> &fromWord)
{
    for (const json &word : choices) {
        INFO(word);
        const std::optional<Enum> value = fromWord(word.get<std::string>());
        REQUIRE(value);
        CHECK(wordFor(*value) == word.get<std::string>());
    }
    CHECK(choices.size() == static_cast<std::size_t>(last) + 1);
}

} // namespace

TEST_CASE("The words of the schemas are those of the program", "[schema-words]")
{
    const json step = schemaNamed("step.schema.json");
    const json &members = step["properties"];
    checkWords<Position>(members["position"]["enum"], Position::FloorSitting, positionFromWord);
    checkWords<Support>(members["support"]["enum"], Support::Counter, supportFromWord);
    checkWords<Laterality>(members["laterality"]["enum"], Laterality::Bilateral,
                           lateralityFromWord);
    checkWords<StepKind>(members["kind"]["enum"], StepKind::SelfTest, stepKindFromWord);
    checkWords<Demand>(step["definitions"]["demand"]["enum"], Demand::HeadLow, demandFromWord);
    checkWords<Equipment>(members["equipment"]["items"]["properties"]["any_of"]["items"]["enum"],
                          Equipment::Step, equipmentFromWord);
    const json routine = schemaNamed("routine.schema.json");
    checkWords<Level>(routine["properties"]["level"]["enum"], Level::Advanced, levelFromWord);
}

TEST_CASE("Every word of a step's keys is read as what it says", "[schema-words]")
{
    const json step = schemaNamed("step.schema.json");
    const auto readWith = [](std::string_view old, const json &word) {
        const auto content = readContent({"x.json", stepWith(old, word.dump())}, schemas());
        REQUIRE(content);
        return std::get<Step>(content.value());
    };
    for (const json &word : step["properties"]["position"]["enum"])
        CHECK(wordFor(readWith("\"standing\"", word).position) == word.get<std::string>());
    for (const json &word : step["properties"]["laterality"]["enum"])
        CHECK(wordFor(readWith("\"unilateral\"", word).laterality) == word.get<std::string>());
    for (const json &word : step["properties"]["kind"]["enum"])
        CHECK(wordFor(readWith("\"dynamic\"", word).kind) == word.get<std::string>());
    for (const json &word : step["definitions"]["demand"]["enum"])
        CHECK(wordFor(readWith("\"fast_dynamic\"", word).demands.at(0)) == word.get<std::string>());
}

TEST_CASE("What a caution asks for is read as it says", "[schema-words]")
{
    const auto action = [](std::string_view word) {
        const auto content = readContent(
            {"x.json", stepWith("{\"text\": \"Keep it small.\"}",
                                "{\"text\": \"x\", \"flags\": [\"a_b\"], \"action\": \"" +
                                    std::string(word) + "\"}")},
            schemas());
        REQUIRE(content);
        return std::get<Step>(content.value()).cautions.at(0);
    };
    CHECK(action("note").action == Caution::Action::Note);
    CHECK(action("adapt").action == Caution::Action::Adapt);
    CHECK(action("avoid").action == Caution::Action::Avoid);
    CHECK(action("avoid").flags == std::vector<std::string>{"a_b"});
}

TEST_CASE("What a schema asks for is said in words", "[schema-words]")
{
    const auto words = [](const char *schema) { return expectation(json::parse(schema)); };
    CHECK(words(R"({"type": "integer", "minimum": 1, "maximum": 9})") ==
          "a whole number from 1 to 9");
    CHECK(words(R"({"type": "number", "minimum": 0.5})") == "a number of at least 0.5");
    CHECK(words(R"({"type": "number"})") == "a number");
    CHECK(words(R"({"enum": ["left", "right"]})") == "one of \"left\", \"right\"");
    CHECK(words(R"({"enum": [1]})") == "1");
    CHECK(words(R"({"type": "array"})") == "a list [ ]");
    CHECK(words(R"({"type": "array", "maxItems": 4})") == "a list [ ] of at most 4 entries");
    CHECK(words(R"({"type": "array", "minItems": 2, "maxItems": 2})") == "a list [ ] of 2 entries");
    CHECK(words(R"({"type": "object", "title": "A step"})") == "an object { }");
    CHECK(words(R"({"type": "boolean"})") == "true or false");
    CHECK(words(R"({"type": "string"})") == "a text");
    CHECK(words(R"({"type": "string", "title": "an id"})") == "an id");
}

TEST_CASE("A schema with a keyword that we do not check is our own mistake", "[schema-words]")
{
    CHECK_THROWS(Schema(R"({"type": "array", "uniqueItems": true})"));
    CHECK_THROWS(Schema(R"({"type": "whole"})"));
    CHECK_THROWS(Schema(R"({"additionalProperties": {"type": "string"}})"));
    CHECK_THROWS(Schema(R"({"$ref": "#/definitions/none"})"));
}

TEST_CASE("A schema that refers to itself is followed as deep as the document", "[schema-words]")
{
    const Schema schema(R"({"type": "array", "items": {"$ref": "#"}})");
    CHECK(schema.violations(json::parse("[[], [[]]]")).empty());
    const auto violations = schema.violations(json::parse("[[], [[5]]]"));
    REQUIRE(violations.size() == 1);
    CHECK(violations[0].pointer == "/1/0/0");
    CHECK(violations[0].message == "expected a list [ ], found 5");
}

TEST_CASE("Keys that the schema does not know are found where it goes on", "[schema-words]")
{
    const Schema *schema = schemas().find("routine.schema.json");
    REQUIRE(schema);
    const auto unknown = schema->unknownKeys(json::parse(
        R"({"titel": 1, "steps": [{"step": "x", "dose": {"hold": 1}}], "x/y": {"z": 1}})"));
    std::vector<std::string> pointers;
    for (const SchemaViolation &each : unknown)
        pointers.push_back(each.pointer);
    CHECK(pointers == std::vector<std::string>{"/steps/0/dose/hold", "/titel", "/x~1y"});
    CHECK(schemas().find("none.schema.json") == nullptr);
}
