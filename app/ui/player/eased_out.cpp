#include "ui/player/eased_out.h"

#include <utility>

namespace hipwise {

namespace {

/// What steadies a person is let go of last.
bool holdsOn(const std::optional<HandReach> &hand)
{
    return hand && (hand->place == HandPlace::Wall || hand->place == HandPlace::Counter ||
                    hand->place == HandPlace::ChairBack);
}

/// On the floor some base postures are a stretch themselves.
std::string restingBase(const std::string &base)
{
    return base == "floor-9090" || base == "floor-butterfly" ? "floor-long" : base;
}

Pose resting(const Pose &pose)
{
    Pose rest;
    rest.base = restingBase(pose.base);
    rest.keys.emplace_back();
    rest.scene = pose.scene;
    if (rest.base == pose.base)
        rest.view = pose.view;
    rest.arrows.emplace();
    rest.scene.bedEndsAtHips = false;
    rest.scene.pillow.reset();
    rest.scene.ball.reset();
    if (holdsOn(pose.touch.workingHand))
        rest.touch.workingHand = pose.touch.workingHand;
    if (holdsOn(pose.touch.otherHand))
        rest.touch.otherHand = pose.touch.otherHand;
    return rest;
}

} // namespace

Step easedOut(Step step)
{
    step.muscleGroups.clear();
    if (step.pose)
        step.pose = resting(*step.pose);
    return step;
}

} // namespace hipwise
