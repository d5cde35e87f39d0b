#pragma once

#include "figure/posture.h"

namespace hipwise {

/// \a pose with what each leg does done by the other one. Trunk, arms and what stands around stay.
Pose withChangedLegs(Pose pose);

/// The same of a posture.
Posture withChangedLegs(Posture posture);

/// A part of a leg becomes that of the other one; any other part is itself.
PosePart withChangedLegs(PosePart part);

} // namespace hipwise
