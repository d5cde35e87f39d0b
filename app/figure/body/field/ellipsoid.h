#pragma once

#include "figure/body/field/sphere.h"
#include "figure/math/quaternion.h"

#include <algorithm>

namespace hipwise {

struct Ellipsoid
{
    Vec3 middle;
    Vec3 radii; ///< metres, along its own axes
    Quaternion turn{};
};

/// Right on the surface and near it; an estimate far away.
inline float distanceTo(const Ellipsoid &ellipsoid, Vec3 point)
{
    const Vec3 p = rotate(inverse(ellipsoid.turn), point - ellipsoid.middle);
    const Vec3 r = ellipsoid.radii;
    const Vec3 unit{p.x / r.x, p.y / r.y, p.z / r.z};
    const float gradient = length(Vec3{unit.x / r.x, unit.y / r.y, unit.z / r.z});
    if (gradient < 1e-6F)
        return -std::min({r.x, r.y, r.z});
    const float outside = length(unit);
    return outside * (outside - 1) / gradient;
}

inline float along(const Ellipsoid & /*ellipsoid*/, Vec3 /*point*/)
{
    return 0;
}

inline Sphere boundsOf(const Ellipsoid &ellipsoid)
{
    return {ellipsoid.middle, std::max({ellipsoid.radii.x, ellipsoid.radii.y, ellipsoid.radii.z})};
}

} // namespace hipwise
