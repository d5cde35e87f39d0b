#pragma once

#include "figure/pose/foot_plan.h"

namespace hipwise {

/// As posed() would make it of \a freedoms, given that \a rig is what it made before \a changed,
/// and that alone, was changed. Cheap for the freedoms of the limbs.
Rig nudged(const Rig &rig, const Freedoms &freedoms, Freedom changed, const FootPlans &feet);

} // namespace hipwise
