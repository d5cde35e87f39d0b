#pragma once

#include "figure/skeleton/rig.h"

namespace hipwise {

/// Where the person looks along the ground: for somebody upright the front of the pelvis, for
/// somebody on the back, the front or all fours along the body towards +z, on the side the front.
Vec3 personAhead(const Rig &rig);

/// The direction along the ground to the person's left.
Vec3 personLeft(const Rig &rig);

} // namespace hipwise
