#pragma once

#include "model/joint_angles.h"
#include "safety/caps.h"

namespace hipwise {

/// \a joints with every angle that goes beyond \a caps brought back to them; how far the range as
/// a whole may go is not looked at, as that takes a second pose.
JointAngles capped(JointAngles joints, const Caps &caps);

/// The joints of \a share of the way from \a from to \a to. A joint that only one of them has is
/// as \a to has it.
JointAngles partWay(const JointAngles &from, JointAngles to, double share);

} // namespace hipwise
