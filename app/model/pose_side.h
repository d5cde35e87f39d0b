#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

namespace hipwise {

/// The side of a pose: "working" is moved or stretched, so that one pose serves left and right.
enum class PoseSide : std::uint8_t {
    Working,
    Other,
};

/// "working_sole" as its side and "sole"; a word without a side as it is.
std::pair<std::optional<PoseSide>, std::string_view> splitPoseSide(std::string_view word);

} // namespace hipwise
