#include "figure/render/furniture/pieces.h"

namespace hipwise {

namespace {

constexpr int tiles = 16; ///< along each side: a tile behind the camera is left out

void addTile(Furnishing &furnishing, Vec3 low, Vec3 high, std::uint8_t patch)
{
    constexpr Vec3 up{0, 1, 0};
    const Vec3 a = low;
    const Vec3 b{high.x, low.y, low.z};
    const Vec3 c{high.x, low.y, high.z};
    const Vec3 d{low.x, low.y, high.z};
    furnishing.facets.push_back({{a, d, c}, {up, up, up}, Material::Floor, patch});
    furnishing.facets.push_back({{a, c, b}, {up, up, up}, Material::Floor, patch});
}

} // namespace

void addFloor(Furnishing &furnishing, Ground ground, const Bounds &figure)
{
    const Vec3 size = figure.size();
    const float extent = std::max(size.x, size.z);
    const float height = ground == Ground::Mat ? -matThickness : 0;
    Vec3 middle = figure.middle();
    middle.y = height;

    constexpr float shadowAround = 0.5F; // metres
    FlatPatch patch = levelPatch(middle, height, extent + 2 * shadowAround);
    patch.underBody = ground != Ground::Bed;
    const std::uint8_t number = addPatch(furnishing, patch);

    furnishing.floorMiddle = middle;
    furnishing.floorRadius = std::max(1.25F, (extent / 2 + 0.75F) * 1.25F);
    const float side = 2 * furnishing.floorRadius / static_cast<float>(tiles);
    const Vec3 corner = middle - Vec3{furnishing.floorRadius, 0, furnishing.floorRadius};
    for (int z = 0; z < tiles; ++z) {
        for (int x = 0; x < tiles; ++x) {
            const Vec3 low = corner + Vec3{static_cast<float>(x), 0, static_cast<float>(z)} * side;
            addTile(furnishing, low, low + Vec3{side, 0, side}, number);
        }
    }
}

} // namespace hipwise
