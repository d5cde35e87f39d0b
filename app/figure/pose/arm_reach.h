#pragma once

#include "figure/pose/hand_target.h"

namespace hipwise {

/// How an arm reaches, beside where its hand is: both angles are kept at the key poses and blended
/// in between, so that no elbow pops.
struct ArmPosture
{
    /// Degrees about the line from the shoulder to the wrist at which the elbow lies, against a
    /// direction that moves smoothly with that line.
    float swivel = 0;
    float fingerTurn = 0; ///< degrees, see placementOn()

    friend bool operator==(const ArmPosture &, const ArmPosture &) = default;
};

/// Turns the arm of \a side, its girdle first, so that the hand is at \a hand. What is out of reach
/// is approached as far as the arm goes. Places the arm's bones; helpers are left as they are.
void reachWith(Rig &rig, Side side, const HandPlacement &hand, float swivel);

/// The angle at which the elbow of \a rig lies with its hand at \a wrist.
float swivelOf(const Rig &rig, Side side, Vec3 wrist);

/// How far the wrist of \a side is from \a wrist, in metres.
float missOf(const Rig &rig, Side side, Vec3 wrist);

/// Where the arm of \a side reaches from, its girdle moved as for \a wrist.
Vec3 shoulderReachingFor(const Rig &rig, Side side, Vec3 wrist);

/// How far the shoulder is from the wrist with the elbow bent by \a elbowFlexion degrees, in metres.
float armLengthAt(float elbowFlexion);

} // namespace hipwise
