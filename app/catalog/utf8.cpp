#include "catalog/utf8.h"

#include <algorithm>

namespace hipwise {

namespace {

unsigned byteAt(std::string_view text, std::size_t offset)
{
    return offset < text.size() ? static_cast<unsigned char>(text[offset]) : 0U;
}

/// The Unicode Standard, table 3-7: only the second byte's range depends on the first.
bool isSecondByte(unsigned first, unsigned second)
{
    const unsigned low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    const unsigned high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    return second >= low && second <= high;
}

} // namespace

std::size_t codePointLength(std::string_view text, std::size_t offset)
{
    const unsigned first = byteAt(text, offset);
    if (first < 0x80)
        return offset < text.size() ? 1 : 0;
    if (first < 0xC2 || first > 0xF4)
        return 0;
    const std::size_t length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    if (!isSecondByte(first, byteAt(text, offset + 1)))
        return 0;
    for (std::size_t i = 2; i < length; ++i) {
        if ((byteAt(text, offset + i) & 0xC0U) != 0x80U)
            return 0;
    }
    return length;
}

std::size_t codePoints(std::string_view text)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        text, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }));
}

char32_t codePointAt(std::string_view text, std::size_t offset, std::size_t length)
{
    const unsigned first = byteAt(text, offset);
    if (length == 1)
        return first;
    char32_t code = first & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i)
        code = code << 6U | (byteAt(text, offset + i) & 0x3FU);
    return code;
}

bool isForbidden(char32_t code)
{
    const bool isControl = code < 0x20 || (code >= 0x7F && code < 0xA0);
    const bool turnsDirection =
        (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
    const bool endsLine = code == 0x2028 || code == 0x2029;
    return isControl || turnsDirection || endsLine || code == 0xFEFF;
}

} // namespace hipwise
