#pragma once

#include "figure/skeleton/rig.h"

namespace hipwise {

/// The pose in which the skin is made: standing, legs and arms spread so far that they do not melt
/// into each other, and halfway to where they go.
const Rig &restPose();

} // namespace hipwise
