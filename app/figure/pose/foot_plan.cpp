#include "figure/pose/foot_plan.h"

namespace hipwise {

namespace {

constexpr float toeOut = 5; ///< degrees by which a standing foot points outwards

/// The rotation of a foot whose sole faces against \a up and whose toes point along \a forward.
Quaternion standing(Vec3 up, Vec3 forward)
{
    const Vec3 z = normalized(without(forward, up));
    return fromAxes(cross(up, z), up, z);
}

Quaternion flatRotation(const Rig &rig, Side side, Vec3 up)
{
    const Quaternion shank = rig.at(onSide(Bone::LeftShank, side)).rotation;
    // A shank that lies flat points nowhere along the ground by its front; its foot's end does.
    const Vec3 forward = rotate(shank, {0, 0, 1}) + rotate(shank, {0, 0.2F, 0});
    return turnAbout(up, outward(side) * toeOut) * standing(up, forward);
}

Quaternion inwardRotation(const Rig &rig, Side side)
{
    const Quaternion pelvis = rig.at(Bone::Pelvis).rotation;
    const Vec3 up = rotate(pelvis, {outward(side), 0, 0});
    // Toes point on where the shank leads, away from the pelvis.
    const Vec3 shank = rotate(rig.at(onSide(Bone::LeftShank, side)).rotation, {0, 0, 1});
    const Vec3 ahead = rotate(pelvis, {0, -0.25F, 1});
    return standing(up, shank * 0.4F + ahead);
}

} // namespace

void turnFoot(Rig &rig, Side side, const FootPlan &plan)
{
    if (plan.turn == FootPlan::Turn::Joint && plan.rotation == Quaternion{})
        return;
    const Bone foot = onSide(Bone::LeftFoot, side);
    const Quaternion back = inverse(rig.at(onSide(Bone::LeftShank, side)).rotation);
    switch (plan.turn) {
    case FootPlan::Turn::Joint:
        rig.turn(foot) = rig.turn(foot) * plan.rotation;
        break;
    case FootPlan::Turn::Flat:
        rig.turn(foot) = back * flatRotation(rig, side, plan.surface);
        break;
    case FootPlan::Turn::Fixed:
        rig.turn(foot) = back * plan.rotation;
        break;
    case FootPlan::Turn::Inward:
        rig.turn(foot) = back * inwardRotation(rig, side);
        break;
    }
    placeBone(rig, foot);
    placeBone(rig, onSide(Bone::LeftToes, side));
}

Rig posed(const Freedoms &freedoms, const FootPlans &feet)
{
    Rig rig = posed(freedoms);
    for (const Side side : bothSides)
        turnFoot(rig, side, feet[indexOf(side)]);
    placeHelpers(rig);
    return rig;
}

} // namespace hipwise
