#include "figure/render/shading_capsule.h"

namespace hipwise {

namespace {

/// A point fixed to a bone, and a radius, in metres.
struct Ball
{
    Bone bone; ///< the left one of a pair
    Vec3 middle;
    float radius;
};

struct Stretch
{
    BodyRegion region; ///< the left one of a pair
    Ball from;
    Ball to;
};

constexpr std::array middleStretches{
    Stretch{BodyRegion::Head,
            {Bone::Neck, {0, -0.05F, 0}, 0.056F},
            {Bone::Head, {0, 0.03F, 0}, 0.052F}},
    Stretch{BodyRegion::Head,
            {Bone::Head, {0, 0.035F, 0.03F}, 0.052F},
            {Bone::Head, {0, 0.10F, 0}, 0.09F}},
};

constexpr std::array leftStretches{
    Stretch{BodyRegion::LeftThigh,
            {Bone::LeftThigh, {0, -0.01F, 0}, 0.085F},
            {Bone::LeftShank, {}, 0.052F}},
    Stretch{BodyRegion::LeftShank,
            {Bone::LeftShank, {0, 0, -0.004F}, 0.052F},
            {Bone::LeftShank, {0, -0.13F, -0.01F}, 0.055F}},
    Stretch{BodyRegion::LeftShank,
            {Bone::LeftShank, {0, -0.13F, -0.01F}, 0.055F},
            {Bone::LeftFoot, {}, 0.034F}},
    Stretch{BodyRegion::LeftFoot,
            {Bone::LeftFoot, {0, -0.030F, -0.025F}, 0.034F},
            {Bone::LeftToes, {0, 0.018F, 0}, 0.024F}},
    Stretch{BodyRegion::LeftFoot,
            {Bone::LeftFoot, {0, -0.045F, 0.125F}, 0.022F},
            {Bone::LeftToes, {0, -0.006F, 0.055F}, 0.014F}},
    Stretch{BodyRegion::LeftUpperArm,
            {Bone::LeftUpperArm, {}, 0.052F},
            {Bone::LeftForearm, {}, 0.036F}},
    Stretch{BodyRegion::LeftForearm, {Bone::LeftForearm, {}, 0.038F}, {Bone::LeftHand, {}, 0.026F}},
    Stretch{BodyRegion::LeftForearm,
            {Bone::LeftHand, {0, -0.02F, 0}, 0.028F},
            {Bone::LeftFingers, {}, 0.028F}},
    Stretch{BodyRegion::LeftForearm,
            {Bone::LeftFingers, {}, 0.024F},
            {Bone::LeftFingertips, {0, -0.035F, 0}, 0.014F}},
    Stretch{BodyRegion::Pelvis,
            {Bone::Pelvis, {0.065F, 0, -0.01F}, 0.092F},
            {Bone::UpperLumbar, {0.045F, 0, 0.01F}, 0.082F}},
    Stretch{BodyRegion::Torso,
            {Bone::UpperLumbar, {0.045F, 0, 0.01F}, 0.082F},
            {Bone::UpperThorax, {0.055F, -0.01F, 0.02F}, 0.098F}},
    Stretch{BodyRegion::Torso,
            {Bone::UpperThorax, {0.055F, -0.01F, 0.02F}, 0.098F},
            {Bone::UpperThorax, {0.115F, 0.10F, 0}, 0.055F}},
};

static_assert(middleStretches.size() + 2 * leftStretches.size() == shadingCapsuleCount);

BodyRegion onSide(BodyRegion left, Side side)
{
    if (left < BodyRegion::LeftUpperArm)
        return left;
    return static_cast<BodyRegion>(static_cast<std::size_t>(left) + indexOf(side));
}

Vec3 middleOf(const Ball &ball, const Rig &rig, Side side)
{
    const bool paired = mirrored(ball.bone) != ball.bone;
    const Bone bone = paired ? onSide(ball.bone, side) : ball.bone;
    return rig.point(bone, side == Side::Left ? ball.middle : mirrored(ball.middle));
}

ShadingCapsule placed(const Stretch &stretch, const Rig &rig, Side side)
{
    return {middleOf(stretch.from, rig, side), middleOf(stretch.to, rig, side), stretch.from.radius,
            stretch.to.radius, onSide(stretch.region, side)};
}

} // namespace

std::array<ShadingCapsule, shadingCapsuleCount> shadingCapsules(const Rig &rig)
{
    std::array<ShadingCapsule, shadingCapsuleCount> capsules{};
    auto next = capsules.begin();
    for (const Stretch &stretch : middleStretches)
        *next++ = placed(stretch, rig, Side::Left);
    for (const Stretch &stretch : leftStretches) {
        for (const Side side : bothSides)
            *next++ = placed(stretch, rig, side);
    }
    return capsules;
}

} // namespace hipwise
