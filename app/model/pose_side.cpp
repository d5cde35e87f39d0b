#include "model/pose_side.h"

namespace hipwise {

std::pair<std::optional<PoseSide>, std::string_view> splitPoseSide(std::string_view word)
{
    constexpr std::string_view working = "working_";
    constexpr std::string_view other = "other_";
    if (word.starts_with(working))
        return {PoseSide::Working, word.substr(working.size())};
    if (word.starts_with(other))
        return {PoseSide::Other, word.substr(other.size())};
    return {std::nullopt, word};
}

} // namespace hipwise
