#pragma once

#include "figure/body/body_mesh.h"
#include "figure/body/skin/skin_point.h"

namespace hipwise {

/// The region of a point of the left half.
BodyRegion regionAt(const SkinPoint &point);

/// How much the breath moves a point, 0 to 1: ribs and belly, the front more than the back.
float breathAt(const SkinPoint &point);

} // namespace hipwise
