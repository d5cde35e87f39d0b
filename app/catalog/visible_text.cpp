#include "catalog/visible_text.h"

#include "catalog/utf8.h"

#include <array>
#include <cstdio>

namespace hipwise {

namespace {

constexpr std::size_t longestQuoted = 40; ///< code points

std::string printed(const char *format, unsigned number)
{
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), format, number);
    return text.data();
}

/// The first \a most code points of \a text, made visible.
std::string visibleStart(std::string_view text, std::size_t most)
{
    std::string shown;
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size(); ++count) {
        if (count == most)
            return shown + "…";
        const std::size_t length = codePointLength(text, at);
        const auto byte = static_cast<unsigned char>(text[at]);
        if (length == 0) {
            shown += printed("\\x%02x", byte);
            ++at;
            continue;
        }
        const char32_t code = codePointAt(text, at, length);
        if (isForbidden(code))
            shown += printed("\\u%04x", static_cast<unsigned>(code));
        else
            shown += text.substr(at, length);
        at += length;
    }
    return shown;
}

} // namespace

std::string visible(std::string_view text)
{
    return visibleStart(text, text.size());
}

std::string inQuotes(std::string_view text)
{
    return "\"" + visibleStart(text, longestQuoted) + "\"";
}

std::string nameOfForbidden(char32_t code)
{
    const std::string number = printed("U+%04X", static_cast<unsigned>(code));
    if (code == U'\n' || code == U'\r' || code == 0x2028 || code == 0x2029)
        return "a line break (" + number + ")";
    if (code == U'\t')
        return "a tab (" + number + ")";
    if (code == 0xFEFF)
        return "an invisible byte order mark (" + number + ")";
    if (code >= 0x2000)
        return "a hidden mark that turns the direction of writing (" + number + ")";
    return "the control character " + number;
}

} // namespace hipwise
