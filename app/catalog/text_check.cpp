#include "catalog/text_check.h"

#include "catalog/document_place.h"
#include "catalog/utf8.h"
#include "catalog/visible_text.h"

#include <nlohmann/json.hpp>

#include <optional>

namespace hipwise {

namespace {

std::optional<char32_t> forbiddenIn(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte >= 0x20 && byte < 0x7F) {
            ++at;
            continue;
        }
        // The parser has let only valid UTF-8 pass.
        const std::size_t length = codePointLength(text, at);
        const char32_t code = codePointAt(text, at, length);
        if (isForbidden(code))
            return code;
        at += length;
    }
    return std::nullopt;
}

void check(std::string_view text, const DocumentPlace &place, Remarks &remarks)
{
    if (const std::optional<char32_t> code = forbiddenIn(text))
        remarks.push_back({place.pointer(), "expected plain text, found " + nameOfForbidden(*code),
                           "text", Problem::Severity::Error});
}

void walk(const nlohmann::json &value, const DocumentPlace &place, Remarks &remarks)
{
    if (value.is_string()) {
        check(value.get_ref<const std::string &>(), place, remarks);
    } else if (value.is_object()) {
        for (const auto &[key, member] : value.get_ref<const nlohmann::json::object_t &>()) {
            const DocumentPlace inner = place.member(key);
            check(key, inner, remarks);
            walk(member, inner, remarks);
        }
    } else if (value.is_array()) {
        for (std::size_t i = 0; i < value.size(); ++i)
            walk(value[i], place.element(i), remarks);
    }
}

} // namespace

Remarks checkTexts(const nlohmann::json &document)
{
    Remarks remarks;
    walk(document, {}, remarks);
    return remarks;
}

} // namespace hipwise
