#include "figure/math/angle.h"
#include "figure/render/furniture/pieces.h"

namespace hipwise {

namespace {

constexpr float thickness = 0.06F;

FlatPatch wallPatch(const Rigid &frame, float halfWidth, float height)
{
    FlatPatch patch;
    patch.corner = toRoom(frame, {-halfWidth, 0, 0});
    patch.along = rotate(frame.rotation, {1, 0, 0});
    patch.across = {0, 1, 0};
    patch.normal = rotate(frame.rotation, {0, 0, 1});
    patch.width = 2 * halfWidth;
    patch.depth = height;
    patch.softness = 0.15F; // the body is seldom close to it
    patch.light = normalized(patch.normal + Vec3{0, 0.35F, 0} + patch.along * 0.15F);
    return patch;
}

/// The facets of the wall's front show its shadow, which those of other solids find by facing up.
void showShadow(Furnishing &furnishing, std::size_t firstFacet, Vec3 normal, std::uint8_t patch)
{
    for (std::size_t i = firstFacet; i < furnishing.facets.size(); ++i) {
        Facet &facet = furnishing.facets[i];
        if (dot(facet.normals[0] + facet.normals[1] + facet.normals[2], normal) > 2.97F)
            facet.patch = patch;
    }
}

void addSkirting(SolidBuilder &builder, float halfWidth)
{
    builder.setMaterial(Material::Wall);
    builder.box({-halfWidth, -matThickness, -0.01F}, {halfWidth, 0.085F, 0.012F}, 0.005F);
}

} // namespace

void addWall(Furnishing &furnishing, const WallPlane &wall, const Bounds &figure, Vec3 eye)
{
    const Vec3 normal = normalized(without(wall.normal, {0, 1, 0}));
    const Vec3 along = cross({0, 1, 0}, normal);
    const Vec3 middle = figure.middle();
    const Vec3 place = wall.place + along * dot(middle - wall.place, along);
    const Vec3 half = figure.size() * 0.5F;
    const float bodyHalf = std::abs(half.x * along.x) + std::abs(half.z * along.z);
    const float halfWidth = std::clamp(bodyHalf + 0.3F, 0.62F, 1.1F);
    const float height = std::max(1.95F, figure.isEmpty() ? 0 : figure.high.y + 0.2F);
    const Rigid frame{turnY(degrees(std::atan2(normal.x, normal.z))), {place.x, 0, place.z}};

    SolidBuilder builder(furnishing, frame);
    if (dot(eye - wall.place, normal) > 0) {
        const std::uint8_t patch = addPatch(furnishing, wallPatch(frame, halfWidth, height));
        const std::size_t first = furnishing.facets.size();
        builder.setMaterial(Material::Wall);
        builder.box({-halfWidth, -matThickness, -thickness}, {halfWidth, height, 0}, 0.01F);
        showShadow(furnishing, first, normal, patch);
    }
    addSkirting(builder, halfWidth);
}

} // namespace hipwise
