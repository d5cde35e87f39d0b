#include "catalog/schema_parts.h"

#include "model/word_table.h"

#include <stdexcept>

namespace hipwise {

namespace {

using nlohmann::json;
using Type = SchemaPart::Type;

constexpr WordTable<Type, 6> types{
    std::pair{Type::Object, std::string_view("object")},
    std::pair{Type::Array, std::string_view("array")},
    std::pair{Type::String, std::string_view("string")},
    std::pair{Type::Integer, std::string_view("integer")},
    std::pair{Type::Number, std::string_view("number")},
    std::pair{Type::Boolean, std::string_view("boolean")},
};

/// Keywords that speak to people or name things.
bool asksForNothing(const std::string &keyword)
{
    return keyword == "$schema" || keyword == "$id" || keyword == "$comment" ||
           keyword == "title" || keyword == "description" || keyword == "definitions" ||
           keyword == "examples" || keyword == "default";
}

/// Anchored once more, since "$" would let a line break pass; all of ours are anchored.
QRegularExpression anchored(const std::string &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QString::fromStdString(pattern)));
}

} // namespace

SchemaParts::SchemaParts(const json &schema)
    : m_schema(schema)
    , m_root(part(schema))
{}

const SchemaPart *SchemaParts::part(const json &source)
{
    if (const auto reference = source.find("$ref"); reference != source.end()) {
        const auto &target = reference->get_ref<const std::string &>();
        return part(m_schema.at(json::json_pointer(target.substr(1))));
    }
    std::unique_ptr<SchemaPart> &made = m_parts[&source];
    if (made)
        return made.get();
    made = std::make_unique<SchemaPart>();
    SchemaPart &part = *made;
    part.source = &source;
    for (const auto &[keyword, value] : source.items())
        readKeyword(keyword, value, part);
    return &part;
}

void SchemaParts::readKeyword(const std::string &keyword, const json &value, SchemaPart &part)
{
    if (keyword == "type")
        part.type = valueOf(types, value.get<std::string>()).value();
    else if (keyword == "enum")
        part.choices = value.get<std::vector<json>>();
    else if (keyword == "minimum")
        part.minimum = value.get<double>();
    else if (keyword == "maximum")
        part.maximum = value.get<double>();
    else if (keyword == "minLength" || keyword == "minItems")
        part.least = value.get<std::size_t>();
    else if (keyword == "maxLength" || keyword == "maxItems")
        part.most = value.get<std::size_t>();
    else if (keyword == "pattern")
        part.pattern = anchored(value.get<std::string>());
    else if (keyword == "required")
        part.required = value.get<std::vector<std::string>>();
    else if (keyword == "additionalProperties")
        part.hasOnlyKnownMembers = !value.get<bool>();
    else if (keyword == "items")
        part.elements = this->part(value);
    else if (keyword == "properties")
        for (const auto &[name, member] : value.items())
            part.members.emplace(name, this->part(member));
    else if (!asksForNothing(keyword))
        throw std::logic_error("a schema keyword that is not supported: " + keyword);
}

} // namespace hipwise
