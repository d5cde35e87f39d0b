#pragma once

#include "figure/math/vec3.h"

namespace hipwise {

struct Sphere
{
    Vec3 middle;
    float radius = 0; ///< metres
};

} // namespace hipwise
