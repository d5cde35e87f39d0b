#include "figure/pose/nudged.h"

#include "figure/pose/ball_joint.h"

namespace hipwise {

namespace {

using enum Freedom;

/// The left or single one of the pair that \a freedom belongs to; from the hips on all are pairs.
Freedom leftOf(Freedom freedom)
{
    const std::size_t fromHip = indexOf(freedom) - indexOf(LeftHipFlexion);
    return static_cast<Freedom>(indexOf(freedom) - fromHip % 2);
}

BallAngles ballOf(const Freedoms &freedoms, Freedom leftFlexion, Side side)
{
    const std::size_t first = indexOf(onSide(leftFlexion, side));
    return {freedoms[static_cast<Freedom>(first)], freedoms[static_cast<Freedom>(first + 2)],
            freedoms[static_cast<Freedom>(first + 4)]};
}

void nudgeLeg(Rig &rig, const Freedoms &freedoms, Side side, const FootPlans &feet)
{
    rig.turn(onSide(Bone::LeftThigh, side)) =
        ballTurn(ballOf(freedoms, LeftHipFlexion, side), side);
    rig.turn(onSide(Bone::LeftShank, side)) = turnX(freedoms[onSide(LeftKneeFlexion, side)]);
    rig.turn(onSide(Bone::LeftFoot, side)) =
        turnX(-freedoms[onSide(LeftAnkleDorsiflexion, side)]) *
        turnZ(outward(side) * freedoms[onSide(LeftAnkleInversion, side)]);
    rig.turn(onSide(Bone::LeftToes, side)) = turnX(-freedoms[onSide(LeftToeExtension, side)]);
    for (const Bone bone : {Bone::LeftThigh, Bone::LeftShank, Bone::LeftFoot, Bone::LeftToes})
        placeBone(rig, onSide(bone, side));
    turnFoot(rig, side, feet[indexOf(side)]);
}

void nudgeArm(Rig &rig, const Freedoms &freedoms, Side side)
{
    rig.turn(onSide(Bone::LeftUpperArm, side)) =
        ballTurn(ballOf(freedoms, LeftShoulderFlexion, side), side);
    rig.turn(onSide(Bone::LeftForearm, side)) = turnX(-freedoms[onSide(LeftElbowFlexion, side)]);
    for (const Bone bone : {Bone::LeftUpperArm, Bone::LeftForearm, Bone::LeftHand,
                            Bone::LeftFingers, Bone::LeftFingertips, Bone::LeftThumb})
        placeBone(rig, onSide(bone, side));
}

} // namespace

Rig nudged(const Rig &rig, const Freedoms &freedoms, Freedom changed, const FootPlans &feet)
{
    if (changed < LeftHipFlexion)
        return posed(freedoms, feet);
    const Freedom left = leftOf(changed);
    const Side side = left == changed ? Side::Left : Side::Right;
    const bool leg = left <= LeftToeExtension;
    const bool arm = left >= LeftShoulderFlexion && left <= LeftElbowFlexion;
    if (!leg && !arm)
        return posed(freedoms, feet);
    Rig result = rig;
    if (leg)
        nudgeLeg(result, freedoms, side, feet);
    else
        nudgeArm(result, freedoms, side);
    placeHelpers(result);
    return result;
}

} // namespace hipwise
