#pragma once

#include "model/body_part.h"
#include "model/joint_angles.h"
#include "model/muscle.h"
#include "model/pose_scene.h"
#include "model/reach.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace hipwise {

/// A part of the body on a surface.
struct PoseContact
{
    PosePart part;
    Surface on = Surface::Ground; ///< None lifts a part that the base posture puts down

    friend bool operator==(const PoseContact &, const PoseContact &) = default;
};

/// What parts of the body touch. Whatever is absent is as in the pose it is laid over.
struct PoseTouch
{
    std::vector<PoseContact> contacts;
    std::optional<HandReach> workingHand;
    std::optional<HandReach> otherHand;
    std::optional<FootReach> workingFoot;
    std::optional<FootReach> otherFoot;

    friend bool operator==(const PoseTouch &, const PoseTouch &) = default;
};

/// One moment of a movement.
struct KeyPose
{
    std::string name;   ///< "start", "end", "arch"
    JointAngles joints; ///< only what differs from the base posture
    PoseTouch touch;    ///< only what differs from the pose and its base posture
    double takes = 1;   ///< the way here from the key before, as a share of the movement's time

    friend bool operator==(const KeyPose &, const KeyPose &) = default;
};

/// From where a figure is looked at, in degrees.
struct PoseView
{
    double around = 0; ///< 0 from the front, 90 from the working side, 180 from behind
    double above = 0;  ///< 0 level, 90 straight down

    friend bool operator==(const PoseView &, const PoseView &) = default;
};

/// A muscle that lights up.
struct PoseMuscle
{
    Muscle muscle = Muscle::Glutes;
    std::optional<PoseSide> side; ///< both when absent

    friend bool operator==(const PoseMuscle &, const PoseMuscle &) = default;
};

/// A movement: its key poses from the first to the last, and what is around the person.
struct Pose
{
    std::string base; ///< id of a base posture, routines/postures.json
    std::vector<KeyPose> keys;
    bool loop = false; ///< from the last key on to the first, such as a circle; otherwise back
    PoseTouch touch;   ///< of every key
    PoseScene scene;
    std::optional<PoseView> view;    ///< absent: by the posture
    std::vector<PoseMuscle> muscles; ///< empty: those of the step
    std::optional<std::vector<PosePart>>
        arrows; ///< whose paths are drawn; absent: the one that moves most

    friend bool operator==(const Pose &, const Pose &) = default;
};

} // namespace hipwise
