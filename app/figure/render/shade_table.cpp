#include "figure/render/shade_table.h"

#include "figure/render/studio_light.h"

#include <algorithm>

namespace hipwise {

namespace {

/// The normal in the middle of a cell; cells outside the ball are looked up at its edge.
Vec3 normalOfCell(int column, int row, int side)
{
    const float x = (static_cast<float>(column) + 0.5F) / static_cast<float>(side) * 2 - 1;
    const float y = (static_cast<float>(row) + 0.5F) / static_cast<float>(side) * 2 - 1;
    const float z = std::sqrt(std::max(0.0F, 1 - x * x - y * y));
    return normalized(Vec3{x, y, z});
}

/// What turns away darkens a little, as in a drawing.
Color edgeDarkened(Color color, const Ramp &ramp, Vec3 normal)
{
    const float edge = 1 - normal.z;
    return mixed(color, ramp.shade, edge * edge * edge * 0.16F);
}

Color withGloss(Color color, Vec3 normal)
{
    const Vec3 highlight = normalized(Vec3{-0.35F, 0.65F, 0.65F});
    const float gloss = std::pow(std::max(0.0F, dot(normal, highlight)), 24.0F);
    return mixed(color, {255, 255, 255}, gloss * 0.25F);
}

} // namespace

ShadeTable::ShadeTable(const Ramp &ramp, Material material)
{
    m_colors.reserve(static_cast<std::size_t>(side) * side);
    for (int row = 0; row < side; ++row) {
        for (int column = 0; column < side; ++column) {
            const Vec3 normal = normalOfCell(column, row, side);
            Color color = edgeDarkened(ramp.at(studioTone(normal)), ramp, normal);
            if (material == Material::Hair)
                color = withGloss(color, normal);
            m_colors.push_back(byteOf(color.red) << 16U | byteOf(color.green) << 8U |
                               byteOf(color.blue));
        }
    }
}

} // namespace hipwise
