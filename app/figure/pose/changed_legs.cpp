#include "figure/pose/changed_legs.h"

#include <utility>

namespace hipwise {

namespace {

void changeLegs(JointAngles &joints)
{
    std::swap(joints.workingHip, joints.otherHip);
    std::swap(joints.workingKnee, joints.otherKnee);
    std::swap(joints.workingAnkle, joints.otherAnkle);
}

void changeLegs(PoseTouch &touch)
{
    for (PoseContact &contact : touch.contacts)
        contact.part = withChangedLegs(contact.part);
    std::swap(touch.workingFoot, touch.otherFoot);
}

} // namespace

Pose withChangedLegs(Pose pose)
{
    for (KeyPose &key : pose.keys) {
        changeLegs(key.joints);
        changeLegs(key.touch);
    }
    changeLegs(pose.touch);
    return pose;
}

Posture withChangedLegs(Posture posture)
{
    changeLegs(posture.joints);
    changeLegs(posture.touch);
    return posture;
}

PosePart withChangedLegs(PosePart part)
{
    if (part.part >= BodyPart::Thigh)
        part.side = part.side == PoseSide::Working ? PoseSide::Other : PoseSide::Working;
    return part;
}

} // namespace hipwise
