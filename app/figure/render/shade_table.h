#pragma once

#include "figure/math/vec3.h"
#include "figure/render/theme.h"

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace hipwise {

/// The colour of a material for every direction that a surface can face, looked up by the x and y
/// of its normal as seen: a photograph of a ball of that material.
class ShadeTable
{
public:
    ShadeTable(const Ramp &ramp, Material material);

    /// The place of a normal, of any length, in every table; what is no number has a place too.
    static std::size_t placeOf(float x, float y, float z);
    Color at(std::size_t place) const { return colorOf(m_colors[place]); }

private:
    static constexpr int side = 128;

    std::vector<std::uint32_t> m_colors; ///< 0xRRGGBB: small enough for the cache
};

inline std::size_t ShadeTable::placeOf(float x, float y, float z)
{
    constexpr float half = side / 2.0F;
    const float squared = x * x + y * y + z * z;
    const float scale = squared > 1e-6F ? half / std::sqrt(squared) : 0;
    const float column = x * scale + half;
    const float row = y * scale + half;
    const auto cell = [](float value) {
        if (!(value > 0))
            return std::size_t{0};
        return value < side ? static_cast<std::size_t>(value) : std::size_t{side - 1};
    };
    return cell(row) * side + cell(column);
}

} // namespace hipwise
