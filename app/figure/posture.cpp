#include "figure/posture.h"

#include <algorithm>

namespace hipwise {

JointAngles overlaid(const JointAngles &base, const JointAngles &difference)
{
    const auto pick = [&base, &difference](auto joint) {
        return difference.*joint ? difference.*joint : base.*joint;
    };
    return {
        .pitch = pick(&JointAngles::pitch),
        .roll = pick(&JointAngles::roll),
        .turn = pick(&JointAngles::turn),
        .lumbar = pick(&JointAngles::lumbar),
        .thoracic = pick(&JointAngles::thoracic),
        .neck = pick(&JointAngles::neck),
        .workingHip = pick(&JointAngles::workingHip),
        .otherHip = pick(&JointAngles::otherHip),
        .workingKnee = pick(&JointAngles::workingKnee),
        .otherKnee = pick(&JointAngles::otherKnee),
        .workingAnkle = pick(&JointAngles::workingAnkle),
        .otherAnkle = pick(&JointAngles::otherAnkle),
        .workingShoulder = pick(&JointAngles::workingShoulder),
        .otherShoulder = pick(&JointAngles::otherShoulder),
        .workingElbow = pick(&JointAngles::workingElbow),
        .otherElbow = pick(&JointAngles::otherElbow),
    };
}

namespace {

bool isOfFoot(BodyPart part)
{
    return part >= BodyPart::Ankle;
}

bool isOfArm(BodyPart part)
{
    return part == BodyPart::Elbow || part == BodyPart::Forearm || part == BodyPart::Hand;
}

/// Whether \a contact gives way to \a later: the same part, or another part of the same foot.
bool givesWayTo(const PoseContact &contact, const PoseContact &later)
{
    if (contact.part == later.part)
        return true;
    return isOfFoot(contact.part.part) && isOfFoot(later.part.part) &&
           contact.part.side == later.part.side && later.on != Surface::None;
}

/// A hand or foot that is given a place no longer rests where the contacts say.
void lift(std::vector<PoseContact> &contacts, PoseSide side, bool (*isOfLimb)(BodyPart))
{
    std::erase_if(contacts, [&](const PoseContact &each) {
        return isOfLimb(each.part.part) && each.part.side == side;
    });
}

template<typename Reach>
void replace(std::optional<Reach> &reach, const std::optional<Reach> &by, PoseSide side,
             bool (*isOfLimb)(BodyPart), std::vector<PoseContact> &contacts)
{
    if (!by)
        return;
    reach = by;
    lift(contacts, side, isOfLimb);
}

} // namespace

PoseTouch overlaid(const PoseTouch &base, const PoseTouch &difference)
{
    PoseTouch touch = base;
    std::vector<PoseContact> &contacts = touch.contacts;
    replace(touch.workingHand, difference.workingHand, PoseSide::Working, isOfArm, contacts);
    replace(touch.otherHand, difference.otherHand, PoseSide::Other, isOfArm, contacts);
    replace(touch.workingFoot, difference.workingFoot, PoseSide::Working, isOfFoot, contacts);
    replace(touch.otherFoot, difference.otherFoot, PoseSide::Other, isOfFoot, contacts);
    for (const PoseContact &contact : difference.contacts) {
        std::erase_if(contacts,
                      [&contact](const PoseContact &each) { return givesWayTo(each, contact); });
    }
    for (const PoseContact &contact : difference.contacts) {
        if (contact.on != Surface::None)
            contacts.push_back(contact);
    }
    return touch;
}

std::vector<KeyPose> completeKeys(const Pose &pose, const Posture &base)
{
    const PoseTouch touch = overlaid(base.touch, pose.touch);
    std::vector<KeyPose> keys = pose.keys;
    for (KeyPose &key : keys) {
        key.joints = overlaid(base.joints, key.joints);
        key.touch = overlaid(touch, key.touch);
    }
    return keys;
}

} // namespace hipwise
