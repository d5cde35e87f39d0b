#pragma once

#include <cstddef>
#include <cstdint>

namespace hipwise {

/// What a surface is made of; a theme says how it is coloured.
enum class Material : std::uint8_t {
    Skin,
    Hair,
    Shirt,
    Shorts,
    Muscle, ///< lit up, over whatever lies there
    Mat,
    Wood,
    Wall,
    Fabric, ///< of the chair and the step
    Linen,  ///< of bed and pillow
    Rubber, ///< of the ball
    Strap,
    Floor,
};

inline constexpr std::size_t materialCount = 13;

constexpr std::size_t indexOf(Material material)
{
    return static_cast<std::size_t>(material);
}

} // namespace hipwise
