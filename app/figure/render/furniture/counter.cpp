#include "figure/render/furniture/pieces.h"

namespace hipwise {

namespace {

// Metres; z is 0 at the front edge and grows towards the person.
constexpr float halfWidth = counterHalfWidth;
constexpr float depth = counterDepth;
constexpr float overhang = counterOverhang;
constexpr float worktop = counterWorktop;
constexpr float plinth = counterPlinth;
constexpr float doorThickness = 0.018F;

void addDoors(SolidBuilder &builder)
{
    constexpr float gap = 0.003F;
    const float top = counterHeight - worktop - 0.012F;
    constexpr float back = -overhang - doorThickness;
    for (const float side : {-1.0F, 0.0F}) {
        const float left = side * halfWidth + gap;
        const float right = left + halfWidth - 2 * gap;
        builder.setMaterial(Material::Wall);
        builder.box({left, plinth + gap, back}, {right, top, back + doorThickness}, 0.004F);
        const float handle = side < 0 ? right - 0.05F : left + 0.05F;
        builder.setMaterial(Material::Wood);
        builder.leg({handle, top - 0.20F, -overhang + 0.016F},
                    {handle, top - 0.06F, -overhang + 0.016F}, 0.006F, 0.006F);
    }
}

} // namespace

void addCounter(Furnishing &furnishing, const StandingThing &counter)
{
    const Rigid frame = frameOf(counter);
    const std::uint8_t patch =
        addPatch(furnishing, levelPatch(toRoom(frame, {0, 0, -depth / 2}), counterHeight,
                                        2 * halfWidth + 0.2F));
    SolidBuilder builder(furnishing, frame);
    builder.setMaterial(Material::Wood);
    builder.box({-halfWidth - 0.01F, counterHeight - worktop, -depth},
                {halfWidth + 0.01F, counterHeight, 0}, 0.008F, patch);
    builder.setMaterial(Material::Wall);
    builder.box({-halfWidth, plinth, -depth},
                {halfWidth, counterHeight - worktop, -overhang - 0.01F}, 0.004F);
    builder.setMaterial(Material::Fabric);
    builder.box({-halfWidth + 0.02F, -matThickness, -depth},
                {halfWidth - 0.02F, plinth + 0.01F, -counterToeRoom}, 0.004F);
    addDoors(builder);
}

} // namespace hipwise
