#pragma once

#include "figure/scene.h"
#include "figure/skeleton/rig.h"
#include "model/reach.h"

#include <optional>

namespace hipwise {

/// Where a palm lies: on a bone of the body, which it follows, or in the room.
struct HandTarget
{
    std::optional<Bone> frame; ///< whose frame the vectors are in; absent: the room
    Vec3 point;                ///< of the surface, under the middle of the palm
    Vec3 normal{0, 1, 0};      ///< out of the surface
    Vec3 fingers{0, 0, 1};     ///< to where they point, along the surface
    bool flat = false;         ///< with the fingers stretched, such as on the floor
    float freeTurn = 0;        ///< degrees the fingers may turn either way for the arm's comfort
    float grip = 0;            ///< how far the fingers close, see gripAt()

    friend bool operator==(const HandTarget &, const HandTarget &) = default;
};

/// Where the wrist and the hand of an arm end.
struct HandPlacement
{
    Vec3 wrist;
    Quaternion rotation; ///< of the hand, in the room
    float mostBend = 72; ///< degrees that the wrist gives; carrying, it is pressed further
};

/// Whether \a place is in the room, where a hand stays when the body moves.
bool isInRoom(HandPlace place);

/// Where \a reach puts the hand of \a side on \a rig, or nothing when the hand is free or what it
/// would hold is not there.
std::optional<HandTarget> handTarget(const HandReach &reach, Side side, const Rig &rig,
                                     const Scene &scene);

/// Two hands on one place of the body lie side by side: \a target moved aside for \a side.
HandTarget besideOther(HandTarget target, Side side);

/// \a target with its fingers turned for good by \a fingerTurn degrees, as placementOn() turns them.
HandTarget fingersTurned(HandTarget target, Side side, float fingerTurn);

/// The hand of \a side on \a target with its fingers turned by \a fingerTurn degrees.
HandPlacement placementOn(const HandTarget &target, Side side, const Rig &rig, float fingerTurn);

} // namespace hipwise
