#pragma once

#include <optional>
#include <string_view>

namespace hipwise {

/// What carries or steadies the person.
enum class Support {
    None,
    Mat,
    Bed,
    Chair,
    Wall,
    Counter,
};

/// The word of the JSON.
std::string_view wordFor(Support support);
std::optional<Support> supportFromWord(std::string_view word);

} // namespace hipwise
