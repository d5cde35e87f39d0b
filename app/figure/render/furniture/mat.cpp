#include "figure/render/furniture/pieces.h"

namespace hipwise {

void addMat(Furnishing &furnishing, const Bounds &figure)
{
    const Vec3 middle = figure.middle();
    const Vec3 size = figure.size();
    const bool liesAlongX = size.x > size.z;
    const float bodyLength = liesAlongX ? size.x : size.z;
    const float bodyWidth = liesAlongX ? size.z : size.x;
    const float halfLength = std::max(1.78F, bodyLength + 0.16F) / 2;
    const float halfWidth = std::clamp(bodyWidth / 2 + 0.03F, 0.33F, 0.43F);
    const Vec3 half = liesAlongX ? Vec3{halfLength, 0, halfWidth} : Vec3{halfWidth, 0, halfLength};

    SolidBuilder builder(furnishing, {{}, {middle.x, 0, middle.z}});
    builder.setMaterial(Material::Mat);
    constexpr std::uint8_t floorPatch = 0;
    const std::size_t first = furnishing.facets.size();
    builder.box({-half.x, -matThickness, -half.z}, {half.x, 0, half.z}, 0.005F, floorPatch);
    // It is so thin that its rounded edges lie in the shadow, too; else they shone as light lines.
    for (std::size_t i = first; i < furnishing.facets.size(); ++i)
        furnishing.facets[i].patch = floorPatch;
}

} // namespace hipwise
