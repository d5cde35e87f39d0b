#pragma once

#include "model/pose.h"
#include "safety/caps.h"

#include <vector>

namespace hipwise {

/// \a pose with no key beyond \a caps, and with all of them nearer to the first where the caps
/// allow only a share of the range. \a keys are its key poses with every joint given. A pose that
/// is within the caps comes back as it is, so that its pictures are still those of its step.
Pose capped(const Pose &pose, const std::vector<KeyPose> &keys, const Caps &caps);

} // namespace hipwise
