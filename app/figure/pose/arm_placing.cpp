#include "figure/pose/arm_placing.h"

#include <cmath>

namespace hipwise {

namespace {

constexpr float wristHeight = 0.028F; ///< over the floor, of a hand that carries

/// Where the arm of \a side reaches from, in the frame of the chest.
Vec3 shoulderInChest(const Rig &rig, Side side, Vec3 wrist)
{
    return toLocal(rig.at(Bone::UpperThorax), shoulderReachingFor(rig, side, wrist));
}

} // namespace

std::array<std::optional<HandTarget>, 2> handTargets(const BodyTouch &touch, const Rig &rig,
                                                     const Scene &scene)
{
    std::array<std::optional<HandTarget>, 2> targets;
    for (const Side side : bothSides)
        targets[indexOf(side)] = handTarget(touch.hands[indexOf(side)], side, rig, scene);
    const HandReach &left = touch.hands[0];
    const HandReach &right = touch.hands[1];
    const bool shared = left.place == right.place && needsSide(left.place) &&
                        left.side == right.side && targets[0] && targets[1];
    for (const Side side : bothSides) {
        auto &target = targets[indexOf(side)];
        if (shared)
            target = besideOther(*target, side);
    }
    return targets;
}

void placeArm(Rig &rig, Side side, const HandTarget &target, ArmPosture posture)
{
    reachWith(rig, side, placementOn(target, side, rig, posture.fingerTurn), posture.swivel);
    curlFingers(rig, side, target.grip);
    for (const Bone bone : {Bone::LeftFingers, Bone::LeftFingertips, Bone::LeftThumb})
        placeBone(rig, onSide(bone, side));
}

void placeArms(SolvedKey &key, const Scene &scene)
{
    for (const Side side : bothSides) {
        const std::size_t i = indexOf(side);
        if (!key.hands[i])
            continue;
        const bool otherPlaced = side == Side::Right && key.hands[0].has_value();
        const ArmTask task{*key.hands[i], key.task.touch.hands[i].elbow, scene.groundHeight(),
                           otherPlaced};
        key.arms[i] = easiestPosture(key.rig, side, task);
        if (!key.hands[i]->frame) {
            *key.hands[i] = fingersTurned(*key.hands[i], side, key.arms[i].fingerTurn);
            key.arms[i].fingerTurn = 0;
        }
        placeArm(key.rig, side, *key.hands[i], key.arms[i]);
    }
    placeHelpers(key.rig);
}

PoseDemand reachDemand(const Rig &rig, Side side, const HandTarget &target, float fingerTurn)
{
    constexpr float nearlyStraight = 5; // degrees
    const Vec3 wrist = placementOn(target, side, rig, fingerTurn).wrist;
    const Vec3 goal = target.frame ? toLocal(rig.at(*target.frame), wrist) : wrist;
    PoseDemand demand{ReachDemand{Bone::UpperThorax, shoulderInChest(rig, side, wrist), goal,
                                  target.frame, armLengthAt(nearlyStraight)},
                      0.001F};
    demand.atLeast = true;
    return demand;
}

Demands reachDemands(const SolvedKey &key)
{
    Demands demands;
    for (const Side side : bothSides) {
        const std::size_t i = indexOf(side);
        if (!key.hands[i])
            continue;
        const float turn = key.arms[i].fingerTurn;
        constexpr float near = 0.002F;
        if (missOf(key.rig, side, placementOn(*key.hands[i], side, key.rig, turn).wrist) > near)
            demands.push_back(reachDemand(key.rig, side, *key.hands[i], turn));
    }
    return demands;
}

Demands carryDemands(const SolvedKey &key, const Scene &scene)
{
    Demands demands;
    for (const Side side : bothSides) {
        const std::size_t i = indexOf(side);
        if (key.task.touch.hands[i].place != HandPlace::FloorBelow)
            continue;
        const float length =
            armLengthAt(std::max(4.0F, key.task.wanted[onSide(Freedom::LeftElbowFlexion, side)]));
        const float height = scene.groundHeight() + wristHeight;
        const Vec3 above = key.rig.origin(onSide(Bone::LeftUpperArm, side));
        const Vec3 wrist = key.hands[i] ? placementOn(*key.hands[i], side, key.rig, 0).wrist
                                        : Vec3{above.x, height, above.z};
        const Vec3 shoulder = shoulderInChest(key.rig, side, wrist);
        PoseDemand demand;
        demand.softness = 0.008F;
        demand.atLeast = true;
        if (key.hands[i])
            demand.what =
                ReachDemand{Bone::UpperThorax, shoulder, wrist, std::nullopt, length, true};
        else
            demand.what = PointDemand{
                Bone::UpperThorax, shoulder, {0, 1, 0}, {0, height + length, 0}, std::nullopt};
        demands.push_back(demand);
    }
    return demands;
}

} // namespace hipwise
