#include "figure/render/furniture/pieces.h"

namespace hipwise {

namespace {

constexpr float mattressBottom = 0.24F;

void addLegs(SolidBuilder &builder, Vec3 half)
{
    constexpr float inset = 0.09F;
    for (const float x : {-half.x + inset, half.x - inset}) {
        for (const float z : {-half.z + inset, half.z - inset})
            builder.leg({x, bedFrameBottom, z}, {x, -matThickness, z}, 0.028F, 0.018F);
    }
}

} // namespace

void addBed(Furnishing &furnishing, const Bounds &figure, const std::optional<BedEnd> &end)
{
    const Vec3 size = figure.size();
    const bool liesAlongX =
        end ? std::abs(end->outward.x) > std::abs(end->outward.z) : size.x > size.z;
    const float bodyLength = liesAlongX ? size.x : size.z;
    const float bodyWidth = liesAlongX ? size.z : size.x;
    const float halfLength = std::max(2.0F, bodyLength + 0.2F) / 2;
    const Vec3 middle = end ? end->place - end->outward * halfLength : figure.middle();
    const float halfWidth = std::clamp(bodyWidth / 2 + 0.1F, 0.48F, 0.8F);
    const Vec3 half = liesAlongX ? Vec3{halfLength, 0, halfWidth} : Vec3{halfWidth, 0, halfLength};

    const std::uint8_t patch =
        addPatch(furnishing, levelPatch(middle, bedHeight, 2 * halfLength + 0.2F));
    SolidBuilder builder(furnishing, {{}, {middle.x, 0, middle.z}});
    builder.setMaterial(Material::Linen);
    builder.box({-half.x, mattressBottom, -half.z}, {half.x, bedHeight, half.z}, 0.06F, patch);
    builder.setMaterial(Material::Wood);
    constexpr float rim = 0.012F; // the frame shows all round the mattress
    builder.box({-half.x - rim, bedFrameBottom, -half.z - rim},
                {half.x + rim, mattressBottom + 0.03F, half.z + rim}, 0.012F);
    addLegs(builder, half);
}

} // namespace hipwise
