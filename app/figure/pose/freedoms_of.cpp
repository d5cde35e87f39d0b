#include "figure/pose/freedoms_of.h"

#include "figure/pose/ball_joint.h"
#include "figure/pose/joint_limits.h"

#include <algorithm>
#include <cmath>

namespace hipwise {

namespace {

constexpr float hangingAbduction = 8; ///< of an arm that hangs, so that it clears the hip
constexpr float hangingElbow = 12;
constexpr float hangingPronation = 15;
constexpr float relaxedCurl = 18;

float finite(double angle)
{
    return std::isfinite(angle) ? static_cast<float>(std::clamp(angle, -180.0, 180.0)) : 0.0F;
}

void set(Freedoms &freedoms, Freedom freedom, const std::optional<double> &angle)
{
    if (angle)
        freedoms[freedom] = finite(*angle);
}

/// Sets the freedoms from \a first on, \a step apart.
void set(Freedoms &freedoms, Freedom first, std::size_t step, const std::optional<Angles> &angles)
{
    for (std::size_t i = 0; angles && i < angles->size(); ++i)
        freedoms[static_cast<Freedom>(indexOf(first) + i * step)] = finite((*angles)[i]);
}

Freedoms relaxed()
{
    using enum Freedom;
    Freedoms freedoms;
    for (const Side side : bothSides) {
        freedoms[onSide(LeftShoulderAbduction, side)] = hangingAbduction;
        freedoms[onSide(LeftElbowFlexion, side)] = hangingElbow;
        freedoms[onSide(LeftPronation, side)] = hangingPronation;
        freedoms[onSide(LeftFingerCurl, side)] = relaxedCurl;
    }
    return freedoms;
}

void setSpine(Freedoms &f, Freedom flexion, HingeAngles angles)
{
    f[flexion] = angles.first;
    f[static_cast<Freedom>(indexOf(flexion) + 1)] = -angles.second;
    f[static_cast<Freedom>(indexOf(flexion) + 2)] = angles.third;
}

HingeAngles sum(HingeAngles a, HingeAngles b)
{
    return {a.first + b.first, a.second + b.second, a.third + b.third};
}

void setBall(Freedoms &f, Freedom left, Side side, Quaternion turn, const Freedoms &hint)
{
    const Freedom flexion = onSide(left, side);
    const auto abduction = static_cast<Freedom>(indexOf(flexion) + 2);
    const auto rotation = static_cast<Freedom>(indexOf(flexion) + 4);
    const BallAngles angles =
        ballAngles(turn, side, {hint[flexion], hint[abduction], hint[rotation]});
    f[flexion] = angles.flexion;
    f[abduction] = angles.abduction;
    f[rotation] = angles.rotation;
}

void setArm(Freedoms &f, const Rig &rig, Side side, const Freedoms &hint)
{
    using enum Freedom;
    const float m = outward(side);
    const HingeAngles girdle = anglesXZY(rig.turn(onSide(Bone::LeftClavicle, side)));
    f[onSide(LeftClavicleElevation, side)] = m * girdle.second;
    f[onSide(LeftClavicleProtraction, side)] = -m * girdle.third;
    setBall(f, LeftShoulderFlexion, side, rig.turn(onSide(Bone::LeftUpperArm, side)), hint);
    f[onSide(LeftElbowFlexion, side)] = -anglesXZY(rig.turn(onSide(Bone::LeftForearm, side))).first;
    const HingeAngles wrist = anglesYZX(rig.turn(onSide(Bone::LeftHand, side)));
    f[onSide(LeftPronation, side)] = -m * wrist.first;
    f[onSide(LeftWristFlexion, side)] = -m * wrist.second;
    f[onSide(LeftWristDeviation, side)] = -wrist.third;
    f[onSide(LeftFingerCurl, side)] =
        -m * anglesXZY(rig.turn(onSide(Bone::LeftFingertips, side))).second;
}

void setLeg(Freedoms &f, const Rig &rig, Side side, const Freedoms &hint)
{
    using enum Freedom;
    setBall(f, LeftHipFlexion, side, rig.turn(onSide(Bone::LeftThigh, side)), hint);
    f[onSide(LeftKneeFlexion, side)] = anglesXZY(rig.turn(onSide(Bone::LeftShank, side))).first;
    const HingeAngles ankle = anglesXZY(rig.turn(onSide(Bone::LeftFoot, side)));
    f[onSide(LeftAnkleDorsiflexion, side)] = -ankle.first;
    f[onSide(LeftAnkleInversion, side)] = outward(side) * ankle.second;
    f[onSide(LeftToeExtension, side)] = -anglesXZY(rig.turn(onSide(Bone::LeftToes, side))).first;
}

/// The pelvis is composed as a ball joint is, with signs of its own.
void setPelvis(Freedoms &f, const Rig &rig, const Freedoms &hint)
{
    using enum Freedom;
    const BallAngles angles =
        ballAngles(rig.turn(Bone::Pelvis), Side::Left, {-hint[Pitch], hint[Roll], -hint[Turn]});
    f[Pitch] = -angles.flexion;
    f[Roll] = angles.abduction;
    f[Turn] = -angles.rotation;
    const Vec3 root = rig.origin(Bone::Pelvis);
    f[RootX] = root.x;
    f[RootY] = root.y;
    f[RootZ] = root.z;
}

/// The angles of the arm against the chest that lie best within the range of motion.
Angles shoulderOf(const Rig &rig, Side side, const Freedoms &hint)
{
    const Quaternion turn =
        rig.turn(onSide(Bone::LeftClavicle, side)) * rig.turn(onSide(Bone::LeftUpperArm, side));
    Freedoms best;
    float bestBeyond = 1e9F;
    Freedoms straightAhead;
    Freedoms overhead;
    overhead[onSide(Freedom::LeftShoulderFlexion, side)] = 120;
    overhead[onSide(Freedom::LeftShoulderAbduction, side)] = 120;
    for (const Freedoms &start : {hint, straightAhead, overhead}) {
        Freedoms candidate;
        setBall(candidate, Freedom::LeftShoulderFlexion, side, turn, start);
        const float beyond = beyondLimits(candidate);
        if (beyond < bestBeyond - 0.01F) {
            best = candidate;
            bestBeyond = beyond;
        }
    }
    return {best[onSide(Freedom::LeftShoulderFlexion, side)],
            best[onSide(Freedom::LeftShoulderAbduction, side)],
            best[onSide(Freedom::LeftShoulderRotation, side)]};
}

} // namespace

Freedoms freedomsOf(const JointAngles &joints)
{
    using enum Freedom;
    Freedoms f = relaxed();
    set(f, Pitch, joints.pitch);
    set(f, Roll, joints.roll);
    set(f, Turn, joints.turn);
    set(f, LumbarFlexion, 1, joints.lumbar);
    set(f, ThoracicFlexion, 1, joints.thoracic);
    set(f, NeckFlexion, 1, joints.neck);
    set(f, LeftHipFlexion, 2, joints.workingHip);
    set(f, RightHipFlexion, 2, joints.otherHip);
    set(f, LeftKneeFlexion, joints.workingKnee);
    set(f, RightKneeFlexion, joints.otherKnee);
    set(f, LeftAnkleDorsiflexion, joints.workingAnkle);
    set(f, RightAnkleDorsiflexion, joints.otherAnkle);
    set(f, LeftShoulderFlexion, 2, joints.workingShoulder);
    set(f, RightShoulderFlexion, 2, joints.otherShoulder);
    set(f, LeftElbowFlexion, joints.workingElbow);
    set(f, RightElbowFlexion, joints.otherElbow);
    return withinLimits(f);
}

Freedoms freedomsOf(const Rig &rig, const Freedoms &hint)
{
    using enum Freedom;
    Freedoms f;
    setPelvis(f, rig, hint);
    setSpine(f, LumbarFlexion,
             sum(anglesXZY(rig.turn(Bone::LowerLumbar)), anglesXZY(rig.turn(Bone::UpperLumbar))));
    setSpine(f, ThoracicFlexion,
             sum(anglesXZY(rig.turn(Bone::LowerThorax)), anglesXZY(rig.turn(Bone::UpperThorax))));
    setSpine(f, NeckFlexion, sum(anglesXZY(rig.turn(Bone::Neck)), anglesXZY(rig.turn(Bone::Head))));
    for (const Side side : bothSides) {
        setArm(f, rig, side, hint);
        setLeg(f, rig, side, hint);
    }
    return f;
}

JointAngles jointAnglesOf(const Rig &rig, const Freedoms &hint)
{
    using enum Freedom;
    const Freedoms f = freedomsOf(rig, hint);
    const auto three = [&f](Freedom first, std::size_t step) {
        return Angles{f[first], f[static_cast<Freedom>(indexOf(first) + step)],
                      f[static_cast<Freedom>(indexOf(first) + 2 * step)]};
    };
    return {.pitch = f[Pitch],
            .roll = f[Roll],
            .turn = f[Turn],
            .lumbar = three(LumbarFlexion, 1),
            .thoracic = three(ThoracicFlexion, 1),
            .neck = three(NeckFlexion, 1),
            .workingHip = three(LeftHipFlexion, 2),
            .otherHip = three(RightHipFlexion, 2),
            .workingKnee = f[LeftKneeFlexion],
            .otherKnee = f[RightKneeFlexion],
            .workingAnkle = f[LeftAnkleDorsiflexion],
            .otherAnkle = f[RightAnkleDorsiflexion],
            .workingShoulder = shoulderOf(rig, Side::Left, hint),
            .otherShoulder = shoulderOf(rig, Side::Right, hint),
            .workingElbow = f[LeftElbowFlexion],
            .otherElbow = f[RightElbowFlexion]};
}

} // namespace hipwise
