#pragma once

#include "figure/pose/key_solver.h"
#include "figure/pose/pose_flaw.h"

#include <vector>

namespace hipwise {

using PoseFlaws = std::vector<PoseFlaw>;

/// Adds what \a key, the one at \a index, does not touch though it should, and what lies in the
/// ground.
void checkTouch(PoseFlaws &flaws, const SolvedKey &key, int index, const Surroundings &around);

} // namespace hipwise
