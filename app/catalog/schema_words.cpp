#include "catalog/schema_words.h"

#include "catalog/utf8.h"
#include "catalog/visible_text.h"

#include <nlohmann/json.hpp>

namespace hipwise {

namespace {

using nlohmann::json;

std::string numberWords(const json &schema, bool whole)
{
    std::string text = whole ? "a whole number" : "a number";
    if (schema.contains("minimum") && schema.contains("maximum"))
        return text + " from " + schema["minimum"].dump() + " to " + schema["maximum"].dump();
    if (schema.contains("minimum"))
        return text + " of at least " + schema["minimum"].dump();
    return text;
}

std::string listWords(const json &schema)
{
    const bool hasLeast = schema.contains("minItems");
    const bool hasMost = schema.contains("maxItems");
    if (hasLeast && hasMost && schema["minItems"] == schema["maxItems"])
        return "a list [ ] of " + schema["minItems"].dump() + " entries";
    if (hasLeast && hasMost)
        return "a list [ ] of " + schema["minItems"].dump() + " to " + schema["maxItems"].dump() +
               " entries";
    return hasMost ? "a list [ ] of at most " + schema["maxItems"].dump() + " entries"
                   : "a list [ ]";
}

std::string choiceWords(const json &choices)
{
    std::string text;
    for (const json &choice : choices)
        text += (text.empty() ? "" : ", ") + choice.dump();
    return choices.size() == 1 ? text : "one of " + text;
}

std::string textFinding(const std::string &text)
{
    if (text.empty())
        return "an empty text";
    const std::size_t length = codePoints(text);
    return inQuotes(text) + (length > 80 ? " of " + std::to_string(length) + " characters" : "");
}

} // namespace

std::string expectation(const json &schema)
{
    if (schema.contains("enum"))
        return choiceWords(schema["enum"]);
    const std::string type = schema.value("type", "");
    // A title is for what a type cannot say, such as a pattern; a file's own title is not.
    if (schema.contains("title") && type != "object")
        return schema["title"].get<std::string>();
    if (type == "integer" || type == "number")
        return numberWords(schema, type == "integer");
    if (type == "array")
        return listWords(schema);
    if (type == "object")
        return "an object { }";
    if (type == "boolean")
        return "true or false";
    if (type == "string")
        return "a text";
    return "something else";
}

std::string finding(const json &value)
{
    switch (value.type()) {
    case json::value_t::null:
        return "null";
    case json::value_t::object:
        return "an object { }";
    case json::value_t::array:
        return value.empty() ? "an empty list" : "a list of " + std::to_string(value.size());
    case json::value_t::string:
        return textFinding(value.get_ref<const std::string &>());
    default:
        return value.dump();
    }
}

} // namespace hipwise
