#include "catalog/json_fault.h"
#include "catalog/utf8.h"
#include "catalog/visible_text.h"

#include <algorithm>
#include <charconv>

namespace hipwise {

namespace {

/// The number that the four hexadecimal digits behind "\u" at \a offset are; -1 if they are none.
int escapedUnit(std::string_view text, std::size_t offset)
{
    if (offset + 6 > text.size() || text.substr(offset, 2) != "\\u")
        return -1;
    const char *begin = text.data() + offset + 2;
    int unit = 0;
    const auto [end, error] = std::from_chars(begin, begin + 4, unit, 16);
    return end == begin + 4 && *begin != '-' ? unit : -1;
}

bool isHighHalf(int unit)
{
    return unit >= 0xD800 && unit < 0xDC00;
}

bool isLowHalf(int unit)
{
    return unit >= 0xDC00 && unit < 0xE000;
}

/// The fault of the escape at \a offset; its length if there is none.
JsonFault faultInEscape(std::string_view text, std::size_t offset, std::size_t &length)
{
    const char kind = offset + 1 < text.size() ? text[offset + 1] : ' ';
    if (std::string_view("\"\\/bfnrt").find(kind) != std::string_view::npos) {
        length = 2;
        return {};
    }
    if (kind != 'u')
        return {offset, "expected \\\\ where a backslash is meant, found " +
                            inQuotes(text.substr(offset, 2))};
    const int unit = escapedUnit(text, offset);
    if (unit < 0)
        return {offset, "expected \\u with four digits of 0 to 9 and a to f, found " +
                            inQuotes(text.substr(offset, 6))};
    length = isHighHalf(unit) ? 12 : 6;
    if (isLowHalf(unit) || (isHighHalf(unit) && !isLowHalf(escapedUnit(text, offset + 6))))
        return {offset, "expected a whole character, found half of one, " +
                            inQuotes(text.substr(offset, 6))};
    return {};
}

std::string nameOfByte(char byte)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    const auto value = static_cast<unsigned char>(byte);
    return std::string("the byte ") + digits[value / 16U] + digits[value % 16U] +
           ", which is no UTF-8";
}

/// What has no business inside a text at \a offset; its length otherwise.
JsonFault faultInCharacter(std::string_view text, std::size_t offset, std::size_t &length)
{
    const auto byte = static_cast<unsigned char>(text[offset]);
    if (byte < 0x20)
        return {offset, "expected plain text, found " + nameOfForbidden(byte)};
    if (byte == '\\')
        return faultInEscape(text, offset, length);
    length = codePointLength(text, offset);
    if (length == 0)
        return {offset, "expected text saved as UTF-8, found " + nameOfByte(text[offset])};
    return {};
}

} // namespace

JsonFault faultInText(std::string_view text, std::size_t offset)
{
    for (std::size_t i = offset + 1; i < text.size() && text[i] != '"';) {
        if (text[i] == '\n' || text[i] == '\r')
            return {
                offset,
                "expected closing quotes for the text that begins here, found the end of the line"};
        std::size_t length = 0;
        JsonFault fault = faultInCharacter(text, i, length);
        if (!fault.message.empty())
            return fault;
        i += length;
    }
    return {offset,
            "expected closing quotes for the text that begins here, found the end of the file"};
}

JsonFault faultInNumber(std::string_view text, std::size_t offset)
{
    const auto end = std::min(text.find_first_not_of("+-.0123456789eE", offset), text.size());
    const std::string_view number = text.substr(offset, end - offset);
    // The largest has 309 digits, or an exponent.
    const bool isTooLarge =
        number.size() > 300 || number.find_first_of("eE") < number.find_last_of("0123456789");
    return {offset, (isTooLarge ? "expected a number that a computer can hold, found "
                                : "expected a number such as 20 or 0.5, found ") +
                        inQuotes(number)};
}

std::string nameOfWhatIsAt(std::string_view text, std::size_t offset)
{
    if (offset >= text.size())
        return "the end of the file";
    const char first = text[offset];
    if (codePointLength(text, offset) == 0)
        return nameOfByte(first);
    if (first == '\'')
        return "a single quote; texts stand in double quotes";
    if (first == '/' || first == '#')
        return "what looks like a comment; JSON has none";
    if (first == '"') {
        const auto end = std::min(text.find_first_of("\"\n", offset + 1), text.size());
        return "the text " + inQuotes(text.substr(offset + 1, end - offset - 1));
    }
    if (std::string_view("{}[]:,").find(first) != std::string_view::npos)
        return std::string(1, first);
    const auto end = std::min(text.find_first_of(" \t\r\n{}[]:,\"", offset + 1), text.size());
    return inQuotes(text.substr(offset, end - offset));
}

} // namespace hipwise
