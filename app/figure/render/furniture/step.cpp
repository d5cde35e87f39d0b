#include "figure/render/furniture/pieces.h"

namespace hipwise {

void addStep(Furnishing &furnishing, const StandingThing &step)
{
    constexpr float halfWidth = stepHalfWidth;
    constexpr float halfDepth = stepHalfDepth;
    constexpr float tread = 0.022F; // metres
    const std::uint8_t patch =
        addPatch(furnishing, levelPatch(step.place, stepHeight, 2 * halfWidth + 0.1F));

    SolidBuilder builder(furnishing, frameOf(step));
    builder.setMaterial(Material::Wood);
    constexpr float inset = 0.015F;
    builder.box({-halfWidth + inset, -matThickness, -halfDepth + inset},
                {halfWidth - inset, stepHeight - tread + 0.004F, halfDepth - inset}, 0.008F);
    builder.setMaterial(Material::Fabric);
    builder.box({-halfWidth, stepHeight - tread, -halfDepth}, {halfWidth, stepHeight, halfDepth},
                0.009F, patch);
}

} // namespace hipwise
