#pragma once

#include <optional>
#include <string_view>

namespace hipwise {

/// The person's own left or right, never the viewer's.
enum class Side {
    Left,
    Right,
};

/// The word of the JSON.
std::string_view wordFor(Side side);
std::optional<Side> sideFromWord(std::string_view word);

Side otherSide(Side side);

} // namespace hipwise
