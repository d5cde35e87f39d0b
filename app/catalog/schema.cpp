#include "catalog/schema.h"

#include "catalog/document_place.h"
#include "catalog/schema_parts.h"
#include "catalog/schema_words.h"
#include "catalog/visible_text.h"

#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

namespace hipwise {

namespace {

using nlohmann::json;
using valijson::adapters::NlohmannJsonAdapter;
using Violations = std::vector<SchemaViolation>;

std::string missingKey(const SchemaPart &part, const std::string &key)
{
    const auto member = part.members.find(key);
    return "expected the key \"" + key + "\"" +
           (member == part.members.end() ? "" : ", " + expectation(*member->second->source)) +
           "; found no such key";
}

std::string unknownKey(const SchemaPart &part, std::string_view key)
{
    std::string known;
    for (const auto &[name, member] : part.members)
        known += (known.empty() ? "" : ", ") + name;
    return "expected one of " + known + ", found " + inQuotes(key);
}

/// Calls \a visit(part, value, place) for every value that the schema speaks of, and
/// \a visitUnknown(part, place) for the members that it does not name.
template<typename Visit, typename VisitUnknown>
void walk(const SchemaPart &part, const json &value, const DocumentPlace &place, const Visit &visit,
          const VisitUnknown &visitUnknown)
{
    visit(part, value, place);
    if (value.is_array() && part.elements) {
        for (std::size_t i = 0; i < value.size(); ++i)
            walk(*part.elements, value[i], place.element(i), visit, visitUnknown);
    }
    if (!value.is_object() || part.members.empty())
        return;
    for (const auto &[key, member] : value.get_ref<const json::object_t &>()) {
        const DocumentPlace inner = place.member(key);
        const auto known = part.members.find(key);
        if (known != part.members.end())
            walk(*known->second, member, inner, visit, visitUnknown);
        else
            visitUnknown(part, inner);
    }
}

} // namespace

struct Schema::Compiled
{
    explicit Compiled(std::string_view text)
        : document(json::parse(text))
        , parts(document)
    {
        // The name of the file would be taken for an address to fetch from.
        json anonymous = document;
        anonymous.erase("$id");
        valijson::SchemaParser().populateSchema(NlohmannJsonAdapter(anonymous), schema);
    }

    json document;
    SchemaParts parts;       ///< for the words about what is wrong
    valijson::Schema schema; ///< for the verdict
};

Schema::Schema(std::string_view text)
    : m_compiled(std::make_unique<Compiled>(text))
{}

Schema::~Schema() = default;
Schema::Schema(Schema &&other) noexcept = default;
Schema &Schema::operator=(Schema &&other) noexcept = default;

Violations Schema::violations(const json &document) const
{
    // Ours come first: for their words, and because the validator hands texts of any length to
    // std::regex, which overflows the stack on long ones.
    Violations explained = explain(document);
    return explained.empty() ? plainWords(document) : explained;
}

/// The validator's own sentences name neither what was expected nor what was found.
Violations Schema::explain(const json &document) const
{
    Violations violations;
    const auto check = [&](const SchemaPart &part, const json &value, const DocumentPlace &place) {
        if (!part.fits(value)) {
            violations.push_back({place.pointer(), "expected " + expectation(*part.source) +
                                                       ", found " + finding(value)});
            return;
        }
        for (const std::string &key : part.required) {
            if (!value.contains(key))
                violations.push_back({place.pointer(), missingKey(part, key)});
        }
    };
    const auto checkUnknown = [&](const SchemaPart &part, const DocumentPlace &place) {
        if (part.hasOnlyKnownMembers)
            violations.push_back({place.pointer(), unknownKey(part, place.key)});
    };
    walk(m_compiled->parts.root(), document, {}, check, checkUnknown);
    return violations;
}

/// For all of the schema that our words do not cover: the validator's own, at the top.
Violations Schema::plainWords(const json &document) const
{
    // It keeps the patterns that it has made ready, which take longer to make than to match.
    thread_local valijson::Validator validator;
    const NlohmannJsonAdapter adapter(document);
    if (validator.validate(m_compiled->schema, adapter, nullptr))
        return {};
    valijson::ValidationResults results;
    validator.validate(m_compiled->schema, adapter, &results);
    Violations violations;
    for (const auto &[context, description] : results)
        violations.push_back(
            {"", "expected a file that follows its schema, found otherwise: " + description});
    return violations;
}

Violations Schema::unknownKeys(const json &document) const
{
    Violations unknown;
    walk(
        m_compiled->parts.root(), document, {},
        [](const SchemaPart &, const json &, const DocumentPlace &) {},
        [&](const SchemaPart &, const DocumentPlace &place) {
            unknown.push_back({place.pointer(), std::string(place.key)});
        });
    return unknown;
}

} // namespace hipwise
