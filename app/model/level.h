#pragma once

#include <optional>
#include <string_view>

namespace hipwise {

/// How much a routine asks for.
enum class Level {
    Beginner,
    Intermediate,
    Advanced,
};

/// The word of the JSON.
std::string_view wordFor(Level level);
std::optional<Level> levelFromWord(std::string_view word);

} // namespace hipwise
