#pragma once

#include "figure/math/vec3.h"

namespace hipwise {

/// How brightly a surface is lit that faces \a normal, a unit vector as Camera::seenDirection()
/// gives it; 0 in shadow to 1. The lamps go with the camera: one from the upper left, a fill from
/// the right, light from above and a rim from behind.
float studioTone(Vec3 normal);

} // namespace hipwise
