#pragma once

#include "catalog/remark.h"
#include "figure/body/support_points.h"
#include "figure/posture.h"
#include "model/step.h"

namespace hipwise {

/// What is to be said about the pose of \a step once it is solved: what does not reach or touch,
/// what lies in the ground or in another limb, joints that end beyond their range of motion,
/// standing that would tip over, and jumps on the way.
Remarks remarksOnPose(const Step &step, const Posture &base, const SupportPoints &points);

} // namespace hipwise
