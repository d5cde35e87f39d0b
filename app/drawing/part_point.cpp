#include "drawing/part_point.h"

namespace hipwise {

namespace {

/// A point fixed to a bone, given for the left.
struct Anchor
{
    Bone bone = Bone::Pelvis;
    Vec3 local;
    std::optional<Bone> pivot; ///< begins at the joint
};

Anchor anchorOf(BodyPart part)
{
    switch (part) {
    case BodyPart::BackOfHead:
    case BodyPart::Forehead:
    case BodyPart::SideOfHead:
        return {Bone::Head, {0, 0.10F, 0}, Bone::Neck};
    case BodyPart::UpperBack:
    case BodyPart::Chest:
        return {Bone::UpperThorax, {0, 0.02F, 0}, Bone::LowerLumbar};
    case BodyPart::Belly:
        return {Bone::UpperLumbar, {0, 0, 0}, std::nullopt};
    case BodyPart::Pelvis:
    case BodyPart::Seat:
        return {Bone::Pelvis, {0, 0, 0}, std::nullopt};
    case BodyPart::SideOfHip:
    case BodyPart::Thigh:
        return {Bone::LeftThigh, {0, -0.21F, 0}, Bone::LeftThigh};
    case BodyPart::Shoulder:
        return {Bone::LeftUpperArm, {0, 0, 0}, Bone::UpperThorax};
    case BodyPart::Elbow:
        return {Bone::LeftForearm, {0, 0, 0}, Bone::LeftUpperArm};
    case BodyPart::Forearm:
        return {Bone::LeftForearm, {0, -0.12F, 0}, Bone::LeftForearm};
    case BodyPart::Hand:
        return {Bone::LeftHand, {0, -0.07F, 0}, Bone::LeftUpperArm};
    case BodyPart::Knee:
        return {Bone::LeftShank, {0, 0, 0.02F}, Bone::LeftThigh};
    case BodyPart::Shin:
        return {Bone::LeftShank, {0, -0.20F, 0}, Bone::LeftShank};
    case BodyPart::Ankle:
    case BodyPart::Heel:
    case BodyPart::Ball:
    case BodyPart::Sole:
    case BodyPart::TopOfFoot:
        break;
    }
    return {Bone::LeftFoot, {0, -0.02F, 0.04F}, Bone::LeftShank};
}

Bone onSideOf(const PosePart &part, Bone bone)
{
    return part.side == PoseSide::Other && isPaired(part.part) ? mirrored(bone) : bone;
}

} // namespace

Vec3 pointOf(const PosePart &part, const Rig &rig)
{
    const Anchor anchor = anchorOf(part.part);
    const Bone bone = onSideOf(part, anchor.bone);
    return rig.point(bone, bone == anchor.bone ? anchor.local : mirrored(anchor.local));
}

std::optional<Vec3> pivotOf(const PosePart &part, const Rig &rig)
{
    const Anchor anchor = anchorOf(part.part);
    if (!anchor.pivot)
        return std::nullopt;
    return rig.origin(onSideOf(part, *anchor.pivot));
}

} // namespace hipwise
