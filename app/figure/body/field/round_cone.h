#pragma once

#include "figure/body/field/sphere.h"
#include "figure/math/vec3.h"

#include <algorithm>

namespace hipwise {

/// A rod with round ends, as thick at each end as said.
struct RoundCone
{
    Vec3 from;
    float fromRadius = 0;
    Vec3 to;
    float toRadius = 0;
};

/// 0 at the beginning to 1 at the end.
inline float along(const RoundCone &cone, Vec3 point)
{
    const Vec3 axis = cone.to - cone.from;
    const float share = dot(point - cone.from, axis) / std::max(1e-9F, dot(axis, axis));
    return std::clamp(share, 0.0F, 1.0F);
}

inline float distanceTo(const RoundCone &cone, Vec3 point)
{
    const float t = along(cone, point);
    const float radius = cone.fromRadius + (cone.toRadius - cone.fromRadius) * t;
    return length(point - mixed(cone.from, cone.to, t)) - radius;
}

inline Sphere boundsOf(const RoundCone &cone)
{
    return {mixed(cone.from, cone.to, 0.5F),
            length(cone.to - cone.from) / 2 + std::max(cone.fromRadius, cone.toRadius)};
}

} // namespace hipwise
