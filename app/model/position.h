#pragma once

#include <optional>
#include <string_view>

namespace hipwise {

/// Where the body is. A change of position decides how long the change-over before a step takes.
enum class Position {
    Lying,
    Standing,
    Seated,   ///< on a chair
    Kneeling, ///< on one knee, both, or all fours
    FloorSitting,
};

/// The word of the JSON.
std::string_view wordFor(Position position);
std::optional<Position> positionFromWord(std::string_view word);

/// Lying, kneeling and floor-sitting: getting there from a chair or from standing takes a while.
bool isOnFloor(Position position);

} // namespace hipwise
