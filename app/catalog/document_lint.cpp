#include "catalog/document_lint.h"

#include "catalog/document_place.h"
#include "catalog/visible_text.h"

#include <nlohmann/json.hpp>

namespace hipwise {

namespace {

using nlohmann::json;
using Severity = Problem::Severity;

/// "<b>", "</b>", "<!--"; not "5 < 10".
bool looksLikeMarkup(std::string_view text)
{
    for (auto at = text.find('<'); at != std::string_view::npos; at = text.find('<', at + 1)) {
        const char next = at + 1 < text.size() ? text[at + 1] : ' ';
        const bool isLetter = (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z');
        if (isLetter || next == '/' || next == '!')
            return text.find('>', at) != std::string_view::npos;
    }
    return false;
}

void remarkMarkup(const json &value, const DocumentPlace &place, Remarks &remarks)
{
    if (value.is_string() && looksLikeMarkup(value.get_ref<const std::string &>()))
        remarks.push_back({place.pointer(),
                           "expected plain text, found what looks like markup; it is shown as it "
                           "is",
                           "markup", Severity::Warning});
    if (value.is_object()) {
        for (const auto &[key, member] : value.get_ref<const json::object_t &>())
            remarkMarkup(member, place.member(key), remarks);
    }
    if (value.is_array()) {
        for (std::size_t i = 0; i < value.size(); ++i)
            remarkMarkup(value[i], place.element(i), remarks);
    }
}

} // namespace

Remarks remarksOn(const json &document, const Schemas &schemas)
{
    Remarks remarks;
    const auto name = document.at("$schema").get<std::string>();
    const Schema *schema = schemas.find(name.substr(name.rfind('/') + 1));
    for (const SchemaViolation &unknown : schema->unknownKeys(document))
        remarks.push_back({unknown.pointer,
                           "expected a key of the schema, found " + inQuotes(unknown.message) +
                               "; it is kept and ignored",
                           "unknown-key", Severity::Warning});
    remarkMarkup(document, {}, remarks);
    return remarks;
}

} // namespace hipwise
