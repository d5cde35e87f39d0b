#pragma once

#include "figure/render/furniture/surface_grid.h"

namespace hipwise {

/// A box with edges rounded by \a radius, in metres. Its sides along x are cut into \a slices, for
/// those who bend it.
SurfaceGrid roundedBox(Vec3 low, Vec3 high, float radius, int slices = 1);

/// A rod from \a from to \a to, round and closed at both ends.
SurfaceGrid taperedRod(Vec3 from, Vec3 to, float fromRadius, float toRadius);

/// Between ball and box: the exponents are 1 for round and towards 0 for square, \a profile seen
/// from the side and \a plan from above.
SurfaceGrid superellipsoid(Vec3 middle, Vec3 halfSize, float profile, float plan);

} // namespace hipwise
