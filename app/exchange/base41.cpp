#include "exchange/base41.h"

#include <cstddef>

namespace hipwise {

namespace {

constexpr std::string_view signs = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ+-./:";
constexpr unsigned base = 41;
static_assert(signs.size() == base);
static_assert(base * base * base > 0xFFFF);

unsigned byteAt(std::string_view bytes, std::size_t index)
{
    return static_cast<unsigned char>(bytes[index]);
}

/// The lowest digit first.
void addDigits(std::string &text, unsigned value, int count)
{
    for (int i = 0; i < count; ++i) {
        text += signs[value % base];
        value /= base;
    }
}

std::optional<unsigned> valueOf(std::string_view digits)
{
    unsigned value = 0;
    for (; !digits.empty(); digits.remove_suffix(1)) {
        const std::size_t place = signs.find(digits.back());
        if (place == std::string_view::npos)
            return std::nullopt;
        value = value * base + static_cast<unsigned>(place);
    }
    return value;
}

} // namespace

std::string base41(std::string_view bytes)
{
    std::string text;
    text.reserve(bytes.size() / 2 * 3 + 2);
    std::size_t i = 0;
    for (; i + 1 < bytes.size(); i += 2)
        addDigits(text, byteAt(bytes, i) * 256 + byteAt(bytes, i + 1), 3);
    if (i < bytes.size())
        addDigits(text, byteAt(bytes, i), 2);
    return text;
}

std::optional<std::string> fromBase41(std::string_view text)
{
    if (text.size() % 3 == 1)
        return std::nullopt;
    std::string bytes;
    bytes.reserve(text.size() / 3 * 2 + 1);
    while (!text.empty()) {
        const bool isPair = text.size() >= 3;
        const std::optional<unsigned> value = valueOf(text.substr(0, isPair ? 3 : 2));
        if (!value || *value > (isPair ? 0xFFFFU : 0xFFU))
            return std::nullopt;
        if (isPair)
            bytes += static_cast<char>(*value / 256);
        bytes += static_cast<char>(*value % 256);
        text.remove_prefix(isPair ? 3 : 2);
    }
    return bytes;
}

} // namespace hipwise
