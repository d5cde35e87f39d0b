#pragma once

#include "figure/pose/body_segment.h"
#include "figure/skeleton/rig.h"

#include <vector>

namespace hipwise {

/// A round cone with round ends, in the room and in metres.
struct Capsule
{
    BodySegment segment = BodySegment::Trunk;
    Vec3 from;
    Vec3 to;
    float fromRadius = 0;
    float toRadius = 0;
};

/// The body of \a rig as capsules, a little slimmer than its skin.
std::vector<Capsule> bodyCapsules(const Rig &rig);

/// How deep \a a lies in \a b in metres; negative is the way between them.
float depth(const Capsule &a, const Capsule &b);

/// How deep \a point, with flesh of \a radius around it, lies in \a capsule.
float depth(Vec3 point, float radius, const Capsule &capsule);

} // namespace hipwise
