#pragma once

#include "figure/body/field/ellipsoid.h"
#include "figure/body/field/half_space.h"
#include "figure/body/field/loft.h"
#include "figure/body/field/round_cone.h"

#include <variant>

namespace hipwise {

/// What flesh is made of.
using Shape = std::variant<Loft, RoundCone, Ellipsoid, HalfSpace>;

/// Metres from \a point to the surface; negative inside.
inline float distanceTo(const Shape &shape, Vec3 point)
{
    return std::visit([point](const auto &s) { return distanceTo(s, point); }, shape);
}

/// How far along the shape \a point is; see each.
inline float along(const Shape &shape, Vec3 point)
{
    return std::visit([point](const auto &s) { return along(s, point); }, shape);
}

/// A sphere around all of it.
inline Sphere boundsOf(const Shape &shape)
{
    return std::visit([](const auto &s) { return boundsOf(s); }, shape);
}

} // namespace hipwise
