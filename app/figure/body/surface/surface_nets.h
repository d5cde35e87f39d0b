#pragma once

#include "figure/body/surface/surface.h"

#include <functional>

namespace hipwise {

struct Box
{
    Vec3 low;
    Vec3 high;
};

enum class Extent {
    All,
    LeftHalf, ///< of what is its own mirror image; cells lie across the plane where x is 0
};

/// The surface where \a distance is 0 inside \a box, by naive surface nets (Gibson 1998): a point in
/// each cell of \a voxel metres that it crosses, joined over each edge it crosses. Closed where it
/// stays inside the box; of a left half the rim has points with an x of exactly 0.
TriangleSurface surfaceNets(const std::function<float(Vec3)> &distance, const Box &box, float voxel,
                            Extent extent);

} // namespace hipwise
