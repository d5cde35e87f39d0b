#pragma once

#include "figure/body/body_mesh.h"
#include "figure/skeleton/rig.h"

#include <array>

namespace hipwise {

/// A stretch of the body, simplified: a round cone from one ball to another.
struct ShadingCapsule
{
    Vec3 from;
    Vec3 to;
    float fromRadius; ///< metres
    float toRadius;
    BodyRegion region;
};

inline constexpr std::size_t shadingCapsuleCount = 26;

/// The body of \a rig, rough enough to ask quickly what is near what.
std::array<ShadingCapsule, shadingCapsuleCount> shadingCapsules(const Rig &rig);

} // namespace hipwise
