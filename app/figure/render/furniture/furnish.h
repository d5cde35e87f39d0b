#pragma once

#include "figure/render/bounds.h"
#include "figure/render/facet.h"
#include "figure/scene.h"

namespace hipwise {

/// Makes the things of \a scene for a figure that keeps within \a figure, seen from \a eye: what
/// lies under it is long enough for it, and a wall does not stand between the two.
Furnishing furnished(const Scene &scene, const Bounds &figure, Vec3 eye);

/// The outermost points of what has to be in the picture whole; a mat, a bed, a wall and a counter
/// may run off its edge.
std::vector<Vec3> pointsToFrame(const Scene &scene);

} // namespace hipwise
