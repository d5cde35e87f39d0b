#pragma once

#include "figure/pose/touch_check.h"

namespace hipwise {

/// Adds the joints of \a key that end outside their range of motion.
void checkRanges(PoseFlaws &flaws, const SolvedKey &key, int index);

} // namespace hipwise
