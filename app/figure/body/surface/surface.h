#pragma once

#include "figure/math/vec3.h"

#include <cstdint>
#include <vector>

namespace hipwise {

/// Triangles over points, counter-clockwise from outside.
struct TriangleSurface
{
    std::vector<Vec3> points;
    std::vector<std::uint32_t> triangles; ///< three points each
};

/// To which points each point of a surface has an edge, each once.
using Neighbours = std::vector<std::vector<std::uint32_t>>;
Neighbours neighboursOf(const TriangleSurface &surface);

} // namespace hipwise
