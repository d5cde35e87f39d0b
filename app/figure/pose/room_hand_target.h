#pragma once

#include "figure/pose/hand_target.h"

namespace hipwise {

/// Where a strap lies on the working foot: round its sole, or where it is \a pulledFrom behind the
/// calf, such as lying face down, round the front of the ankle.
Vec3 strapHold(const Rig &rig, Vec3 pulledFrom);

/// Where the hand of \a side lies in the room when it is at \a place, from FloorBelow on; nothing
/// when what it would hold is not in \a scene.
std::optional<HandTarget> roomHandTarget(HandPlace place, Side side, const Rig &rig,
                                         const Scene &scene);

} // namespace hipwise
