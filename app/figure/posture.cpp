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

PoseTouch overlaid(const PoseTouch &base, const PoseTouch &difference)
{
    PoseTouch touch = base;
    for (const PoseContact &contact : difference.contacts) {
        std::erase_if(touch.contacts,
                      [&contact](const PoseContact &each) { return each.part == contact.part; });
        if (contact.on != Surface::None)
            touch.contacts.push_back(contact);
    }
    const auto replace = [&touch, &difference](auto member) {
        if (difference.*member)
            touch.*member = difference.*member;
    };
    replace(&PoseTouch::workingHand);
    replace(&PoseTouch::otherHand);
    replace(&PoseTouch::workingFoot);
    replace(&PoseTouch::otherFoot);
    return touch;
}

} // namespace hipwise
