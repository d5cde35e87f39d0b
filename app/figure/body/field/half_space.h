#pragma once

#include "figure/body/field/sphere.h"
#include "figure/math/vec3.h"

#include <limits>

namespace hipwise {

/// All that lies beyond a plane.
struct HalfSpace
{
    Vec3 inwards;    ///< square to the plane, of any length
    float first = 0; ///< what dot(inwards, point) is on the plane
};

inline float distanceTo(const HalfSpace &space, Vec3 point)
{
    return (space.first - dot(space.inwards, point)) / length(space.inwards);
}

inline float along(const HalfSpace & /*space*/, Vec3 /*point*/)
{
    return 0;
}

inline Sphere boundsOf(const HalfSpace & /*space*/)
{
    return {{}, std::numeric_limits<float>::infinity()};
}

} // namespace hipwise
