#pragma once

#include <algorithm>
#include <cmath>

namespace hipwise {

/// The distance to what two shapes make together, given the distance to each in metres. Where both
/// are nearer than \a blend to each other, a fillet fills the corner.
inline float smoothUnion(float a, float b, float blend)
{
    const float h = std::max(blend - std::abs(a - b), 0.0F) / blend;
    return std::min(a, b) - h * h * blend / 4;
}

/// The distance to what two shapes share; the edge is rounded over \a blend metres.
inline float smoothOverlap(float a, float b, float blend)
{
    return -smoothUnion(-a, -b, blend);
}

} // namespace hipwise
