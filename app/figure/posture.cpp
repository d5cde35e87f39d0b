#include "figure/posture.h"

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

} // namespace hipwise
