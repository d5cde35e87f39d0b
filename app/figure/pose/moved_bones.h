#pragma once

#include "figure/skeleton/bone.h"
#include "figure/skeleton/freedom.h"

#include <bitset>

namespace hipwise {

/// The bones that move when \a freedom changes.
const std::bitset<boneCount> &bonesMovedBy(Freedom freedom);

} // namespace hipwise
