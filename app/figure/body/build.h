#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace hipwise {

/// How broad the figure is. Both have the same skeleton, so that every pose fits both.
enum class Build : std::uint8_t {
    Slender,
    Sturdy, ///< wider at waist, hips and limbs
};

inline constexpr std::array bothBuilds{Build::Slender, Build::Sturdy};

constexpr std::size_t indexOf(Build build)
{
    return static_cast<std::size_t>(build);
}

} // namespace hipwise
