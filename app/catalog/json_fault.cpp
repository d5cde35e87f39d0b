#include "catalog/json_fault.h"

#include "catalog/counting_iterator.h"
#include "catalog/json_trail.h"

#include <algorithm>

namespace hipwise {

namespace {

using Container = JsonTrail::Container;
using Token = JsonTrail::Token;

std::size_t pastSpace(std::string_view text, std::size_t offset)
{
    return std::min(text.find_first_not_of(" \t\r\n", offset), text.size());
}

char at(std::string_view text, std::size_t offset)
{
    return offset < text.size() ? text[offset] : '\0';
}

JsonFault unexpected(std::string_view text, std::size_t offset, const std::string &expected)
{
    return {offset, "expected " + expected + ", found " + nameOfWhatIsAt(text, offset)};
}

JsonFault valueFault(std::string_view text, std::size_t offset, const std::string &expected)
{
    const char first = at(text, offset);
    if (first == '"')
        return faultInText(text, offset);
    if (first == '-' || (first >= '0' && first <= '9'))
        return faultInNumber(text, offset);
    return unexpected(text, offset, expected);
}

JsonFault keyFault(std::string_view text, std::size_t offset, const std::string &expected)
{
    return at(text, offset) == '"' ? faultInText(text, offset) : unexpected(text, offset, expected);
}

JsonFault faultAfterValue(std::string_view text, std::size_t offset, Container container)
{
    const bool isAfterZero =
        offset > 0 && text[offset - 1] == '0' && at(text, offset) >= '0' && at(text, offset) <= '9';
    if (isAfterZero)
        return faultInNumber(text, text.find_last_not_of("-0", offset - 1) + 1);
    if (container == Container::None)
        return unexpected(text, offset, "nothing more after the end of the document");
    const bool isObject = container == Container::Object;
    const std::string closing = isObject ? "}" : "]";
    if (at(text, offset) != ',')
        return unexpected(text, offset, "a comma or " + closing + " after the value");
    const std::size_t next = pastSpace(text, offset + 1);
    if (at(text, next) == closing.front())
        return {offset, "expected no comma after the last value, found one before " + closing};
    return isObject ? keyFault(text, next, "a key in double quotes after the comma")
                    : valueFault(text, next, "a value after the comma");
}

JsonFault faultBehind(const JsonTrail &trail, std::string_view text)
{
    const std::size_t offset = pastSpace(text, trail.lastEnd());
    switch (trail.last()) {
    case Token::None:
        return valueFault(text, offset, "a routine or step in { }");
    case Token::OpenedObject:
        return keyFault(text, offset, "a key in double quotes or }");
    case Token::OpenedArray:
        return valueFault(text, offset, "a value or ]");
    case Token::Key:
        if (at(text, offset) != ':')
            return unexpected(text, offset, "a colon after the key");
        return valueFault(text, pastSpace(text, offset + 1), "a value after the colon");
    case Token::Value:
        break;
    }
    return faultAfterValue(text, offset, trail.container());
}

bool isUtf16(std::string_view text)
{
    return text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF");
}

} // namespace

JsonFault faultIn(std::string_view text)
{
    if (isUtf16(text))
        return {0, "expected a file saved as UTF-8, found UTF-16"};
    const auto nul = text.find('\0');
    if (nul != std::string_view::npos)
        return {nul, "expected text, found a NUL byte; the file is damaged or no text"};
    if (pastSpace(text, 0) == text.size())
        return {0, text.empty() ? "expected a routine or step, found an empty file"
                                : "expected a routine or step, found only blank lines"};

    const char *read = text.data();
    JsonTrail trail(text, &read);
    nlohmann::json::sax_parse(CountingIterator(text.data(), &read),
                              CountingIterator(text.data() + text.size(), &read), &trail);
    if (trail.failure().empty())
        return faultBehind(trail, text);
    const auto token = text.find_first_not_of(" \t\r\n,:", trail.lastEnd());
    return {std::min(token, text.size()), trail.failure()};
}

} // namespace hipwise
