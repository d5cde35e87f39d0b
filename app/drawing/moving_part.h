#pragma once

#include "figure/pose/movement.h"

#include <optional>
#include <vector>

namespace hipwise {

/// The part whose path tells most about \a movement, or nothing when no part moves by more than a
/// few centimetres.
std::optional<PosePart> tellingPart(const Movement &movement);

/// Whether anything about it can be seen to move.
bool showsMovement(const Movement &movement);

/// The frames that an arrow of \a part follows: from the first to where it is farthest from there;
/// of a loop all.
std::vector<Vec3> pathOf(const PosePart &part, const Movement &movement, bool isLoop);

} // namespace hipwise
