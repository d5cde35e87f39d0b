#pragma once

#include "figure/skeleton/rig.h"

#include <cstdint>
#include <vector>

namespace hipwise {

/// The limbs and the trunk for the question of what is inside what.
enum class BodySegment : std::uint8_t {
    Trunk,
    Pelvis,
    Head,
    LeftUpperArm,
    RightUpperArm,
    LeftForearm,
    RightForearm,
    LeftHand,
    RightHand,
    LeftThigh,
    RightThigh,
    LeftShank,
    RightShank,
    LeftFoot,
    RightFoot,
};

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
