#pragma once

#include "figure/body/skin/skin_point.h"
#include "model/muscle.h"

namespace hipwise {

/// How much \a point lies over \a muscle: 0 outside to 1 in its middle, soft at the edge.
float muscleAt(Muscle muscle, const SkinPoint &point);

} // namespace hipwise
