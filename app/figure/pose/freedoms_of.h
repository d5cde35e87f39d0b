#pragma once

#include "figure/skeleton/rig.h"
#include "model/joint_angles.h"

namespace hipwise {

/// \a joints as the figure's freedoms, the working side on the left. What they leave open, such as
/// the turn of the forearm, is as it hangs naturally. Values that are no angles become 0 and all end
/// inside their hard limits.
Freedoms freedomsOf(const JointAngles &joints);

/// The freedoms that pose the skeleton as \a rig, but for what they cannot say: the foot's turn about
/// the shank, and how a bend is spread over the spine. Angles are near to those of \a hint.
Freedoms freedomsOf(const Rig &rig, const Freedoms &hint);

/// What the joints of \a rig make, in clinical angles; the shoulder is that of the arm against the
/// chest. Where two triples of angles say the same it is the one that lies within the range of
/// motion, and else the nearer to \a hint.
JointAngles jointAnglesOf(const Rig &rig, const Freedoms &hint);

} // namespace hipwise
