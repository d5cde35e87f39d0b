#pragma once

#include "figure/skeleton/rig.h"

namespace hipwise {

/// Between \a a (0) and \a b (1), joint by joint.
Rig blended(const Rig &a, const Rig &b, float t);

} // namespace hipwise
