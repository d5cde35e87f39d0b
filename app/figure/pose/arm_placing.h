#pragma once

#include "figure/pose/key_solver.h"

namespace hipwise {

/// Where the hands of \a rig reach for \a touch; of two hands on one place each lies beside the other.
std::array<std::optional<HandTarget>, 2> handTargets(const BodyTouch &touch, const Rig &rig,
                                                     const Scene &scene);

/// Reaches with the arm of \a side for \a target, and bends its fingers as they hold.
void placeArm(Rig &rig, Side side, const HandTarget &target, ArmPosture posture);

/// Reaches with the arms of \a key, whose body is placed, as comes easiest.
void placeArms(SolvedKey &key, const Scene &scene);

/// The shoulder of \a rig comes near enough for the hand of \a side to be on \a target.
PoseDemand reachDemand(const Rig &rig, Side side, const HandTarget &target, float fingerTurn);

/// Demands that bring the shoulder near enough to where a hand of \a key is out of reach.
Demands reachDemands(const SolvedKey &key);

/// Demands that keep the shoulders as far from hands that carry the trunk as their arms are long;
/// hands that are not placed yet come to lie below the shoulders.
Demands carryDemands(const SolvedKey &key, const Scene &scene);

} // namespace hipwise
