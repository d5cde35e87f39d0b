#pragma once

#include "catalog/remark.h"
#include "figure/pose/pose_flaw.h"
#include "model/pose.h"

#include <vector>

namespace hipwise {

/// What is to be said about \a pose, solved with these \a flaws: what does not reach or touch,
/// what lies in the ground, in another limb or in furniture, joints that end beyond their range of motion,
/// standing that would tip over, and jumps on the way.
Remarks remarksOnPose(const Pose &pose, const std::vector<PoseFlaw> &flaws);

} // namespace hipwise
