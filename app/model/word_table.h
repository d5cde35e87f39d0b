#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

namespace hipwise {

/// The words of an enumeration as the JSON spells them, in both directions.
template<typename Enum, std::size_t count>
using WordTable = std::array<std::pair<Enum, std::string_view>, count>;

template<typename Enum, std::size_t count>
constexpr std::string_view wordOf(const WordTable<Enum, count> &table, Enum value)
{
    for (const auto &[candidate, word] : table) {
        if (candidate == value)
            return word;
    }
    return {};
}

template<typename Enum, std::size_t count>
constexpr std::optional<Enum> valueOf(const WordTable<Enum, count> &table, std::string_view word)
{
    for (const auto &[candidate, name] : table) {
        if (name == word)
            return candidate;
    }
    return std::nullopt;
}

} // namespace hipwise
