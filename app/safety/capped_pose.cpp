#include "safety/capped_pose.h"

#include "safety/capped_joints.h"

namespace hipwise {

Pose capped(const Pose &pose, const std::vector<KeyPose> &keys, const Caps &caps)
{
    Pose result = pose;
    for (std::size_t i = 0; i < result.keys.size() && i < keys.size(); ++i) {
        const JointAngles &whole = keys[i].joints;
        const JointAngles some =
            caps.rangeShare ? partWay(keys.front().joints, whole, *caps.rangeShare) : whole;
        const JointAngles allowed = capped(some, caps);
        if (allowed != whole)
            result.keys[i].joints = allowed;
    }
    return result;
}

} // namespace hipwise
