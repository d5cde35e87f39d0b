#pragma once

#include "figure/pose/pose_flaw.h"
#include "figure/skeleton/rig.h"

#include <span>
#include <vector>

namespace hipwise {

/// Adds what is wrong on the way from \a key to the next: limbs that pass through each other though
/// they are clear in both keys, and joints that jump. \a frames starts and ends with the keys.
void checkWay(std::vector<PoseFlaw> &flaws, std::span<const Rig> frames, int key);

} // namespace hipwise
