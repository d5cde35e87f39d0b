#pragma once

#include "model/pose.h"

#include <string>
#include <vector>

namespace hipwise {

/// A posture that poses start from; every joint is given.
struct Posture
{
    std::string id;
    JointAngles joints;
    PoseTouch touch;
    PoseView view; ///< from where it is seen best

    friend bool operator==(const Posture &, const Posture &) = default;
};

/// The joints of \a base, with those that \a difference gives put in their place.
JointAngles overlaid(const JointAngles &base, const JointAngles &difference);

/// The touch of \a base, with what \a difference says put in its place. A foot that gets another
/// contact leaves those it had; a hand or foot that gets a place does not rest any more.
PoseTouch overlaid(const PoseTouch &base, const PoseTouch &difference);

/// The key poses of \a pose with all that its base posture and the pose itself give them.
std::vector<KeyPose> completeKeys(const Pose &pose, const Posture &base);

} // namespace hipwise
