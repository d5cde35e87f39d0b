#pragma once

#include "figure/pose/arm_reach.h"

#include <optional>

namespace hipwise {

/// What an arm reaches for and has to keep clear of.
struct ArmTask
{
    HandTarget target;
    std::optional<Direction> elbow; ///< to where it shall point
    float ground = 0;               ///< height in metres that no elbow goes under
    bool otherArm = false;          ///< it too, which is placed already
};

/// The elbow and the fingers at which the arm of \a side is most at ease on \a task: near to how an
/// elbow hangs, the wrist neither bent nor twisted, outside the trunk and above the ground. Searches
/// all around, for key poses.
ArmPosture easiestPosture(const Rig &rig, Side side, const ArmTask &task);

} // namespace hipwise
