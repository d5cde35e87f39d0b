#include "figure/render/furniture/pieces.h"

namespace hipwise {

FlatPatch levelPatch(Vec3 middle, float height, float side)
{
    FlatPatch patch;
    patch.corner = {middle.x - side / 2, height, middle.z - side / 2};
    patch.along = {1, 0, 0};
    patch.across = {0, 0, 1};
    patch.normal = {0, 1, 0};
    patch.width = side;
    patch.depth = side;
    patch.light = normalized(Vec3{0.16F, 1, 0.10F});
    return patch;
}

std::uint8_t addPatch(Furnishing &furnishing, const FlatPatch &patch)
{
    furnishing.patches.push_back(patch);
    return static_cast<std::uint8_t>(furnishing.patches.size() - 1);
}

Rigid frameOf(const StandingThing &thing)
{
    return {turnY(thing.heading), thing.place};
}

} // namespace hipwise
