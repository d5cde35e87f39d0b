#pragma once

#include "figure/math/vec3.h"

#include <vector>

namespace hipwise {

/// A flat rectangle in the room that the body throws its shadow on: floor, seat, bed, wall.
struct FlatPatch
{
    Vec3 corner;
    Vec3 along;              ///< unit vector along the first side
    Vec3 across;             ///< along the second, square to the first
    Vec3 normal;             ///< out of the surface
    float width = 0;         ///< metres along
    float depth = 0;         ///< metres across
    Vec3 light;              ///< direction towards the lamp; not in the plane
    float softness = 0.075F; ///< metres that the shadow of what is high above it spreads
    bool underBody = true;   ///< else only what stands around throws a shadow on it

    friend bool operator==(const FlatPatch &, const FlatPatch &) = default;
};

/// A place relative to a patch.
struct PatchPoint
{
    float along;  ///< 0 to 1 inside
    float across; ///< 0 to 1 inside
    float height; ///< metres above the surface

    bool isInside() const { return along > 0 && along < 1 && across > 0 && across < 1; }
};

inline PatchPoint onPatch(const FlatPatch &patch, Vec3 point)
{
    const Vec3 offset = point - patch.corner;
    return {dot(offset, patch.along) / patch.width, dot(offset, patch.across) / patch.depth,
            dot(offset, patch.normal)};
}

/// The point of the surface at \a along and \a across, from 0 to 1.
inline Vec3 pointOf(const FlatPatch &patch, float along, float across)
{
    return patch.corner + patch.along * (along * patch.width) +
           patch.across * (across * patch.depth);
}

using FlatPatches = std::vector<FlatPatch>;

} // namespace hipwise
