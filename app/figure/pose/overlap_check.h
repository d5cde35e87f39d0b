#pragma once

#include "figure/pose/pose_flaw.h"
#include "figure/skeleton/rig.h"

#include <vector>

namespace hipwise {

/// Adds the limbs of \a rig that lie in each other or in the trunk.
void checkOverlaps(std::vector<PoseFlaw> &flaws, const Rig &rig, int key, bool between);

} // namespace hipwise
