#include "figure/pose/touch_check.h"

#include "figure/pose/arm_placing.h"
#include "figure/pose/levels.h"

#include <algorithm>
#include <cmath>

namespace hipwise {

namespace {

// In metres; the study's experience of what the eye sees.
constexpr float targetMiss = 0.015F;
constexpr float contactMiss = 0.004F;
constexpr float groundMiss = 0.015F;

constexpr float millimetres(float metres)
{
    return metres * 1000;
}

void checkContacts(PoseFlaws &flaws, const SolvedKey &key, int index, const Surroundings &around)
{
    for (const Contact &contact : key.task.touch.contacts) {
        const SidedPart part = contact.part;
        if (isOfArm(part.part) && reaches(key.task.touch, part.side))
            continue;
        const SurfacePlane plane = planeUnder(part, contact.on, around.scene);
        const Levels levels(key.rig, plane.up);
        const SupportPoint *lowest = levels.lowest(around.points.of(part.part, part.side));
        if (!lowest)
            continue;
        const float miss =
            levels.of(*lowest) - plane.level + sinkOf(part.part, contact.on, around.scene);
        if (std::abs(miss) > contactMiss)
            flaws.push_back({PoseFlaw::Kind::ContactMissed, index, false, wordFor(part),
                             std::string(wordFor(contact.on)), millimetres(miss)});
    }
}

std::string wordOf(const HandReach &reach)
{
    const std::string word(wordFor(reach.place));
    return needsSide(reach.place) ? sidePrefix(sideOf(reach.side)) + word : word;
}

void checkHands(PoseFlaws &flaws, const SolvedKey &key, int index)
{
    for (const Side side : bothSides) {
        const std::size_t i = indexOf(side);
        const HandReach &reach = key.task.touch.hands[i];
        const PoseFlaw flaw{PoseFlaw::Kind::TargetMissed, index,         false,
                            sidePrefix(side) + "hand",    wordOf(reach), 0};
        if (!key.hands[i]) {
            if (reach.place != HandPlace::Free)
                flaws.push_back(flaw); // nothing there to hold
            continue;
        }
        const Vec3 wrist = placementOn(*key.hands[i], side, key.rig, key.arms[i].fingerTurn).wrist;
        const float miss = missOf(key.rig, side, wrist);
        if (miss > targetMiss) {
            flaws.push_back(flaw);
            flaws.back().amount = millimetres(miss);
        }
    }
}

void checkFeet(PoseFlaws &flaws, const SolvedKey &key, int index, const Surroundings &around)
{
    for (const Side side : bothSides) {
        BodyTouch only;
        only.feet[indexOf(side)] = key.task.touch.feet[indexOf(side)];
        float worst = 0;
        for (PoseDemand &demand : footDemands(only, around)) {
            demand.settle(key.rig);
            // What may be missed willingly is so by as much again.
            worst = std::max(worst, std::abs(demand.missOf(key.rig)) - 2 * demand.softness);
        }
        if (worst > targetMiss)
            flaws.push_back({PoseFlaw::Kind::TargetMissed, index, false, sidePrefix(side) + "foot",
                             std::string(wordFor(only.feet[indexOf(side)].place)),
                             millimetres(worst)});
    }
}

void checkGround(PoseFlaws &flaws, const SolvedKey &key, int index, const Surroundings &around)
{
    for (const SidedPart part : everyPart()) {
        if (key.task.touch.under(part) != Surface::None)
            continue;
        const float height = heightAboveUnder(key.rig, part, key.task.touch, around);
        const float depth = -height - toleratedSink(part.part, around.scene);
        if (depth > groundMiss)
            flaws.push_back({PoseFlaw::Kind::BelowGround, index, false, wordFor(part),
                             std::string(wordFor(Surface::Ground)), millimetres(depth)});
    }
}

} // namespace

void checkTouch(PoseFlaws &flaws, const SolvedKey &key, int index, const Surroundings &around)
{
    checkContacts(flaws, key, index, around);
    checkHands(flaws, key, index);
    checkFeet(flaws, key, index, around);
    checkGround(flaws, key, index, around);
}

} // namespace hipwise
