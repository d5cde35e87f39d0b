#pragma once

#include "figure/pose/arm_posture.h"
#include "figure/pose/nearest_pose.h"
#include "figure/pose/touch_demands.h"

#include <array>
#include <optional>

namespace hipwise {

/// What is asked of one key pose.
struct KeyTask
{
    Freedoms wanted; ///< as authored
    BodyTouch touch;
};

/// A key pose solved.
struct SolvedKey
{
    KeyTask task;
    Freedoms freedoms; ///< of \a rig
    FootPlans feet;
    Rig rig;
    std::array<std::optional<HandTarget>, 2> hands; ///< those in the room where they stay
    std::array<ArmPosture, 2> arms;
    int rounds = 0; ///< the solver took
};

/// Solves \a task. What it has in common with \a before, the key that leads here, stays in place;
/// null for the first key.
SolvedKey solveKey(const KeyTask &task, const Surroundings &around, const SolvedKey *before);

} // namespace hipwise
