#pragma once

#include "figure/skeleton/freedom.h"

namespace hipwise {

/// How willingly each freedom gives way where a pose has to change for something to touch: changes
/// are spread as the squares of these, in degrees (metres for the place in the room). 0 stays put.
Freedoms usualMobility();

/// \a mobility with a trunk that bends willingly, for hands that are out of reach.
Freedoms withBendingTrunk(Freedoms mobility);

/// \a mobility with the place along the ground set free, for a pose that is pinned somewhere.
Freedoms withFreePlace(Freedoms mobility);

} // namespace hipwise
