#pragma once

#include "figure/skeleton/rig.h"
#include "model/body_part.h"

#include <optional>

namespace hipwise {

/// Where the middle of a body part lies in the room; of a solved movement, whose working side is
/// the left.
Vec3 pointOf(const PosePart &part, const Rig &rig);

/// The joint that \a part turns about, such as the hip for the knee; none for the trunk.
std::optional<Vec3> pivotOf(const PosePart &part, const Rig &rig);

} // namespace hipwise
