#pragma once

#include "figure/pose/pose_flaw.h"
#include "figure/skeleton/rig.h"

#include <functional>
#include <span>
#include <vector>

namespace hipwise {

/// Adds what is wrong with one figure.
using RigCheck = std::function<void(std::vector<PoseFlaw> &flaws, const Rig &rig)>;

/// Adds what is wrong on the way from \a key to the next: what \a check finds in between though it
/// finds nothing of the kind in both keys, and joints that jump. \a frames starts and ends with the
/// keys.
void checkWay(std::vector<PoseFlaw> &flaws, std::span<const Rig> frames, int key,
              const RigCheck &check);

} // namespace hipwise
