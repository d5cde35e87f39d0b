#pragma once

#include "figure/math/vec3.h"

namespace hipwise {

/// Where \a distance, a function of a point, rises most over the 4 mm around \a point; unit length.
template<typename Distance>
Vec3 normalOf(const Distance &distance, Vec3 point)
{
    constexpr float step = 0.004F;
    const auto rise = [&](Vec3 by) { return distance(point + by) - distance(point - by); };
    return normalized(Vec3{rise({step, 0, 0}), rise({0, step, 0}), rise({0, 0, step})});
}

} // namespace hipwise
