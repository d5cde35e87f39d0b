#pragma once

#include "figure/math/vec3.h"

#include <cstddef>
#include <vector>

namespace hipwise {

/// A grid of points with normals whose neighbours are joined by facets.
struct SurfaceGrid
{
    struct Point
    {
        Vec3 place;
        Vec3 normal;
    };

    std::size_t columns = 0;
    std::vector<Point> points; ///< row after row
};

} // namespace hipwise
