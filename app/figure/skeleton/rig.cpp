#include "figure/skeleton/rig.h"

#include "figure/skeleton/skeleton.h"

namespace hipwise {

namespace {

/// Parents come before the bones that hang on them.
constexpr std::array middleBones{Bone::LowerLumbar, Bone::UpperLumbar, Bone::LowerThorax,
                                 Bone::UpperThorax, Bone::Neck,        Bone::Head};
constexpr std::array limbBones{Bone::LeftClavicle, Bone::LeftUpperArm, Bone::LeftForearm,
                               Bone::LeftHand,     Bone::LeftFingers,  Bone::LeftFingertips,
                               Bone::LeftThumb,    Bone::LeftThigh,    Bone::LeftShank,
                               Bone::LeftFoot,     Bone::LeftToes};

/// How much of a rotation about the long axis the twist helpers take over.
constexpr float wristTwistShare = 0.60F;
constexpr float thighTwistShare = 0.55F;

Quaternion ballJoint(float flexion, float abduction, float internalRotation, Side side)
{
    const float m = outward(side);
    return turnX(-flexion) * turnZ(m * abduction) * turnY(-m * internalRotation);
}

Quaternion spineJoint(float flexion, float sideBend, float rotation)
{
    return turnX(flexion) * turnZ(-sideBend) * turnY(rotation);
}

void turnSpine(Rig &rig, const Freedoms &f)
{
    using enum Freedom;
    const Quaternion lumbar =
        spineJoint(f[LumbarFlexion] / 2, f[LumbarSideBend] / 2, f[LumbarRotation] / 2);
    const Quaternion thoracic =
        spineJoint(f[ThoracicFlexion] / 2, f[ThoracicSideBend] / 2, f[ThoracicRotation] / 2);
    rig.turn(Bone::LowerLumbar) = lumbar;
    rig.turn(Bone::UpperLumbar) = lumbar;
    rig.turn(Bone::LowerThorax) = thoracic;
    rig.turn(Bone::UpperThorax) = thoracic;
    constexpr float neckShare = 0.55F; // of bending; of rotation the head has the greater part
    rig.turn(Bone::Neck) = spineJoint(f[NeckFlexion] * neckShare, f[NeckSideBend] * neckShare,
                                      f[NeckRotation] * (1 - neckShare));
    rig.turn(Bone::Head) =
        spineJoint(f[NeckFlexion] * (1 - neckShare), f[NeckSideBend] * (1 - neckShare),
                   f[NeckRotation] * neckShare);
}

void turnArm(Rig &rig, const Freedoms &f, Side side)
{
    using enum Freedom;
    const auto value = [&](Freedom left) { return f[onSide(left, side)]; };
    const auto turn = [&](Bone left) -> Quaternion & { return rig.turn(onSide(left, side)); };
    const float m = outward(side);
    turn(Bone::LeftClavicle) =
        turnZ(m * value(LeftClavicleElevation)) * turnY(-m * value(LeftClavicleProtraction));
    turn(Bone::LeftUpperArm) = ballJoint(value(LeftShoulderFlexion), value(LeftShoulderAbduction),
                                         value(LeftShoulderRotation), side);
    turn(Bone::LeftForearm) = turnX(-value(LeftElbowFlexion));
    turn(Bone::LeftHand) = turnY(-m * value(LeftPronation)) * turnZ(-m * value(LeftWristFlexion)) *
                           turnX(-value(LeftWristDeviation));
    curlFingers(rig, side, value(LeftFingerCurl));
}

void turnLeg(Rig &rig, const Freedoms &f, Side side)
{
    using enum Freedom;
    const auto value = [&](Freedom left) { return f[onSide(left, side)]; };
    const auto turn = [&](Bone left) -> Quaternion & { return rig.turn(onSide(left, side)); };
    turn(Bone::LeftThigh) =
        ballJoint(value(LeftHipFlexion), value(LeftHipAbduction), value(LeftHipRotation), side);
    turn(Bone::LeftShank) = turnX(value(LeftKneeFlexion));
    turn(Bone::LeftFoot) =
        turnX(-value(LeftAnkleDorsiflexion)) * turnZ(outward(side) * value(LeftAnkleInversion));
    turn(Bone::LeftToes) = turnX(-value(LeftToeExtension));
}

/// The helper lies where \a bone begins and turns half as far as it does against \a parent.
void placeHalfway(Rig &rig, Bone helper, Bone parent, Bone bone)
{
    rig.placed[indexOf(helper)] = {rig.at(parent).rotation * slerp({}, rig.turn(bone), 0.5F),
                                   rig.origin(bone)};
}

} // namespace

void curlFingers(Rig &rig, Side side, float degrees)
{
    const float m = outward(side);
    rig.turn(onSide(Bone::LeftFingers, side)) = turnZ(-m * degrees * 0.8F);
    rig.turn(onSide(Bone::LeftFingertips, side)) = turnZ(-m * degrees);
    rig.turn(onSide(Bone::LeftThumb, side)) = turnX(-28) * turnZ(-m * (4 + degrees * 0.35F));
}

void placeBone(Rig &rig, Bone bone)
{
    const Rigid &parent = rig.at(*parentOf(bone));
    rig.placed[indexOf(bone)] = {parent.rotation * rig.turn(bone), toRoom(parent, offsetOf(bone))};
}

void placeHelpers(Rig &rig)
{
    for (const Side side : bothSides) {
        const auto bone = [side](Bone left) { return onSide(left, side); };
        placeHalfway(rig, bone(Bone::LeftHipHelper), Bone::Pelvis, bone(Bone::LeftThigh));
        placeHalfway(rig, bone(Bone::LeftKneeHelper), bone(Bone::LeftThigh), bone(Bone::LeftShank));
        placeHalfway(rig, bone(Bone::LeftShoulderHelper), bone(Bone::LeftClavicle),
                     bone(Bone::LeftUpperArm));
        placeHalfway(rig, bone(Bone::LeftElbowHelper), bone(Bone::LeftUpperArm),
                     bone(Bone::LeftForearm));
        placeHalfway(rig, bone(Bone::LeftAnkleHelper), bone(Bone::LeftShank), bone(Bone::LeftFoot));

        const float pronation = twistY(rig.turn(bone(Bone::LeftHand)));
        rig.placed[indexOf(bone(Bone::LeftWristTwist))] = {
            rig.at(bone(Bone::LeftForearm)).rotation * turnY(pronation * wristTwistShare),
            rig.origin(bone(Bone::LeftHand))};
        const float hipRotation = twistY(rig.turn(bone(Bone::LeftThigh)));
        rig.placed[indexOf(bone(Bone::LeftThighTwist))] = {
            rig.at(bone(Bone::LeftThigh)).rotation * turnY(-hipRotation * thighTwistShare),
            rig.origin(bone(Bone::LeftThigh))};
    }
}

void placeBones(Rig &rig, Vec3 root)
{
    rig.placed[indexOf(Bone::Pelvis)] = {rig.turn(Bone::Pelvis), root};
    for (const Bone bone : middleBones)
        placeBone(rig, bone);
    for (const Side side : bothSides) {
        for (const Bone bone : limbBones)
            placeBone(rig, onSide(bone, side));
    }
    placeHelpers(rig);
}

Rig posed(const Freedoms &freedoms)
{
    using enum Freedom;
    Rig rig;
    rig.turn(Bone::Pelvis) = turnX(freedoms[Pitch]) * turnZ(freedoms[Roll]) * turnY(freedoms[Turn]);
    turnSpine(rig, freedoms);
    for (const Side side : bothSides) {
        turnArm(rig, freedoms, side);
        turnLeg(rig, freedoms, side);
    }
    placeBones(rig, {freedoms[RootX], freedoms[RootY], freedoms[RootZ]});
    return rig;
}

Rig mirrored(const Rig &rig)
{
    Rig image;
    for (std::size_t i = 0; i < boneCount; ++i) {
        const std::size_t target = indexOf(mirrored(static_cast<Bone>(i)));
        image.local[target] = mirrored(rig.local[i]);
        image.placed[target] = mirrored(rig.placed[i]);
    }
    return image;
}

} // namespace hipwise
