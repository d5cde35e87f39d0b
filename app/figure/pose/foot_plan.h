#pragma once

#include "figure/skeleton/rig.h"

#include <array>

namespace hipwise {

/// How a foot is turned once the leg is posed.
struct FootPlan
{
    enum class Turn {
        Joint,  ///< as the ankle's angles say, and \a rotation, which they cannot say, before
        Flat,   ///< flat on a surface, pointing where the shank does
        Fixed,  ///< \a rotation in the room
        Inward, ///< its sole towards the other one
    };

    Turn turn = Turn::Joint;
    Quaternion rotation;
    Vec3 surface{0, 1, 0}; ///< away from what a flat foot stands on
};

using FootPlans = std::array<FootPlan, 2>;

/// Turns the foot of \a side as \a plan says, the leg being placed. Helpers are left as they are.
void turnFoot(Rig &rig, Side side, const FootPlan &plan);

/// The skeleton posed with its feet as planned.
Rig posed(const Freedoms &freedoms, const FootPlans &feet);

} // namespace hipwise
