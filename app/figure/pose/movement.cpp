#include "figure/pose/movement.h"

#include "figure/pose/balance.h"
#include "figure/pose/cushion_placing.h"
#include "figure/pose/frame_solver.h"
#include "figure/pose/freedoms_of.h"
#include "figure/pose/furniture_check.h"
#include "figure/pose/overlap_check.h"
#include "figure/pose/range_check.h"
#include "figure/pose/rig_blend.h"
#include "figure/pose/room_hand_target.h"
#include "figure/pose/scene_placing.h"
#include "figure/pose/touch_check.h"
#include "figure/pose/way_check.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace hipwise {

namespace {

/// Where a moment lies among frames.
struct Place
{
    std::size_t frame;
    float share; ///< of the way to the next
};

Place placeOf(float moment, std::size_t frames)
{
    const float last = static_cast<float>(frames - 1);
    const float at = std::isfinite(moment) ? std::clamp(moment * framesPerKey, 0.0F, last) : 0.0F;
    const float frame = std::min(std::floor(at), std::max(0.0F, last - 1));
    return {static_cast<std::size_t>(frame), at - frame};
}

std::vector<KeyTask> tasksOf(const Pose &pose, const Posture &base)
{
    std::vector<KeyTask> tasks;
    for (const KeyPose &key : completeKeys(pose, base))
        tasks.push_back({freedomsOf(key.joints), bodyTouchOf(key.touch)});
    if (tasks.empty())
        tasks.push_back({freedomsOf(base.joints), bodyTouchOf(overlaid(base.touch, pose.touch))});
    return tasks;
}

/// The scene around the first key, which is solved without what is not placed yet.
Scene sceneFor(const PoseScene &scene, Support support, const KeyTask &first,
               const SupportPoints &points)
{
    const Scene ground = groundOf(scene, support, first.touch);
    KeyTask standing = first;
    std::erase_if(standing.touch.contacts,
                  [](const Contact &contact) { return !isOnLevel(contact); });
    standing.touch.hands = {};
    const SolvedKey rough = solveKey(standing, {points, ground}, nullptr);
    return placedScene(scene, support, rough.rig, first.touch, points);
}

/// From a hand that holds the strap to the working foot.
StrapLine strapFrom(const Rig &rig, Side hand)
{
    return {rig.point(onSide(Bone::LeftHand, hand), {0, -0.07F, 0}),
            strapHold(rig, rig.origin(onSide(Bone::LeftUpperArm, hand)))};
}

/// The hand that holds a strap in both keys of a stretch.
std::optional<Side> strapHand(const BodyTouch &from, const BodyTouch &to)
{
    for (const Side side : bothSides) {
        if (from.hands[indexOf(side)].place == HandPlace::Strap &&
            to.hands[indexOf(side)].place == HandPlace::Strap)
            return side;
    }
    return std::nullopt;
}

/// A strap for each frame; none at all when no hand ever holds one.
std::vector<std::optional<StrapLine>> strapsOf(const std::vector<SolvedKey> &keys,
                                               const std::vector<Rig> &frames)
{
    std::vector<std::optional<StrapLine>> straps;
    bool any = false;
    for (std::size_t i = 0; i < frames.size(); ++i) {
        const std::size_t from = std::min(i / framesPerKey, keys.size() - 1);
        const std::size_t to = std::min(from + (i % framesPerKey == 0 ? 0 : 1), keys.size() - 1);
        const auto hand = strapHand(keys[from].task.touch, keys[to].task.touch);
        straps.push_back(hand ? std::optional(strapFrom(frames[i], *hand)) : std::nullopt);
        any = any || hand;
    }
    return any ? straps : std::vector<std::optional<StrapLine>>{};
}

HoldingHands holdingInEither(const SolvedKey &from, const SolvedKey &to)
{
    const HoldingHands a = holdingHands(from.task.touch);
    const HoldingHands b = holdingHands(to.task.touch);
    return {a[0] || b[0], a[1] || b[1]}; // a hand that lets go is still at the edge
}

PoseFlaws flawsOf(const std::vector<SolvedKey> &keys, std::span<const Rig> frames,
                  const Surroundings &around, bool loop)
{
    PoseFlaws flaws;
    const std::vector<FurnitureBlock> blocks = furnitureBlocks(around.scene);
    const std::size_t last = loop ? keys.size() - 1 : keys.size(); // the first key again
    for (std::size_t k = 0; k < last; ++k) {
        const int index = static_cast<int>(k);
        checkTouch(flaws, keys[k], index, around);
        checkOverlaps(flaws, keys[k].rig, index, false);
        checkFurniture(flaws, keys[k].rig, blocks, holdingHands(keys[k].task.touch), index, false);
        checkRanges(flaws, keys[k], index);
        checkBalance(flaws, keys[k], index, around);
    }
    for (std::size_t k = 0; k + 1 < keys.size(); ++k) {
        const int index = static_cast<int>(k);
        const HoldingHands holding = holdingInEither(keys[k], keys[k + 1]);
        checkWay(flaws, frames.subspan(k * framesPerKey, framesPerKey + 1), index,
                 [&](PoseFlaws &found, const Rig &rig) {
                     checkOverlaps(found, rig, index, true);
                     checkFurniture(found, rig, blocks, holding, index, true);
                 });
    }
    return flaws;
}

} // namespace

Rig Movement::at(float moment) const
{
    const Place place = placeOf(moment, frames.size());
    if (place.share <= 0 || frames.size() == 1)
        return frames[place.frame];
    return place.share >= 1 ? frames[place.frame + 1]
                            : blended(frames[place.frame], frames[place.frame + 1], place.share);
}

std::optional<StrapLine> Movement::strapAt(float moment) const
{
    if (straps.empty())
        return std::nullopt;
    const Place place = placeOf(moment, straps.size());
    const auto &from = straps[place.frame];
    const auto &to = straps[std::min(place.frame + 1, straps.size() - 1)];
    if (!from || !to)
        return from;
    return StrapLine{mixed(from->from, to->from, place.share),
                     mixed(from->to, to->to, place.share)};
}

Movement solve(const Pose &pose, const Posture &base, Support support, const SupportPoints &points)
{
    const std::vector<KeyTask> tasks = tasksOf(pose, base);
    Movement movement;
    movement.scene = sceneFor(pose.scene, support, tasks.front(), points);
    const Surroundings around{points, movement.scene};
    std::vector<SolvedKey> keys;
    keys.reserve(tasks.size() + 1);
    for (const KeyTask &task : tasks)
        keys.push_back(solveKey(task, around, keys.empty() ? nullptr : &keys.back()));
    std::vector<Rig> rigs;
    std::ranges::transform(keys, std::back_inserter(rigs), &SolvedKey::rig);
    layWhereKneeComesDown(movement.scene, pose.scene, rigs);
    const bool loops = pose.loop && keys.size() > 1;
    if (loops)
        keys.push_back(keys.front());
    movement.keys = static_cast<int>(keys.size());
    movement.frames.push_back(keys.front().rig);
    for (std::size_t k = 0; k + 1 < keys.size(); ++k) {
        for (int i = 1; i <= framesPerKey; ++i)
            movement.frames.push_back(
                frameBetween(keys[k], keys[k + 1], static_cast<float>(i) / framesPerKey, around));
    }
    movement.straps = strapsOf(keys, movement.frames);
    movement.flaws = flawsOf(keys, movement.frames, around, loops);
    return movement;
}

} // namespace hipwise
