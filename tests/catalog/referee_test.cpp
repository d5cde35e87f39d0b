#include "catalog/sample_files.h"
#include "catalog/schema.h"
#include "catalog/shipped_content.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include <random>

using namespace hipwise;

using nlohmann::json;

namespace {

/// A validator that everybody uses, to compare ours with.
class Referee
{
public:
    explicit Referee(const std::string &text)
    {
        json schema = json::parse(text);
        schema.erase("$id");
        valijson::SchemaParser().populateSchema(valijson::adapters::NlohmannJsonAdapter(schema),
                                                m_schema);
    }

    bool accepts(const json &document)
    {
        return m_validator.validate(m_schema, valijson::adapters::NlohmannJsonAdapter(document),
                                    nullptr);
    }

private:
    valijson::Schema m_schema;
    valijson::Validator m_validator;
};

std::string schemaText(std::string_view name)
{
    for (const ContentFile &file : shippedSchemas()) {
        if (file.name == name)
            return file.bytes;
    }
    return {};
}

/// Puts something else in the place of one value somewhere in a document.
class Changer
{
public:
    explicit Changer(unsigned seed)
        : m_random(seed)
    {}

    void change(json &value)
    {
        if (value.is_structured() && !value.empty() && below(10) != 0) {
            auto inner = value.begin();
            std::advance(inner, below(value.size()));
            if (below(8) == 0)
                value.erase(inner);
            else
                change(*inner);
            return;
        }
        value = other();
    }

private:
    std::size_t below(std::size_t limit) { return m_random() % limit; }

    json other()
    {
        static const json values = json::parse(
            R"(["", "x", "a-b", "a--b", "lying", "left", "hip_er", 0, 1, 2, 3, 20, 20.0, 600, 601, -1,
                -180, 180, -181, 0.5, 1.5, 179.5, 180.5, 1e300, true, false, null, [], [0, 0, 0],
                [0, 0], ["x"], ["a", "b"], {}, {"text": "x"}, {"step": "x"}, {"pitch": 4},
                {"pitch": 400}, {"other": 1}, "step.schema.json"])");
        if (below(12) == 0)
            return std::string(290 + below(20), 'x');
        return values[below(values.size())];
    }

    std::mt19937 m_random;
};

void checkAgreement(const std::string &schemaName, const std::string &original, unsigned rounds)
{
    const std::string text = schemaText(schemaName);
    const Schema ours(text);
    Referee referee(text);
    const json parsed = json::parse(original);
    unsigned accepted = 0;
    for (unsigned seed = 0; seed < rounds; ++seed) {
        json document = parsed;
        Changer changer(seed);
        changer.change(document);
        if (seed % 3 == 0)
            changer.change(document);
        INFO("seed " << seed << ": " << document);
        const bool isAccepted = referee.accepts(document);
        REQUIRE(ours.violations(document).empty() == isAccepted);
        accepted += isAccepted ? 1U : 0U;
    }
    // Both happen, or the comparison would say nothing.
    CHECK(accepted > rounds / 20);
    CHECK(accepted < rounds - rounds / 20);
}

} // namespace

TEST_CASE("Our check of schemas comes to what a validator comes to", "[referee]")
{
    checkAgreement("step.schema.json", sampleStepText, 2000);
    checkAgreement("routine.schema.json", sampleRoutineText, 2000);
    checkAgreement("programme.schema.json", sampleProgrammeText, 2000);
}

TEST_CASE("It does so for the other kinds of file, too", "[referee]")
{
    for (const ContentFile &file : shippedContent()) {
        if (file.name.find('/') == std::string::npos)
            checkAgreement(file.name.substr(0, file.name.find('.')) + ".schema.json", file.bytes,
                           200);
    }
}
