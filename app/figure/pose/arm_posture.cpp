#include "figure/pose/arm_posture.h"

#include "figure/pose/ball_joint.h"
#include "figure/pose/body_capsules.h"

#include <algorithm>
#include <cmath>

namespace hipwise {

namespace {

constexpr float square(float x)
{
    return x * x;
}

/// What is beyond \a limit, in units of \a scale, squared.
float excess(float value, float limit, float scale)
{
    return square(std::max(0.0F, value - limit) / scale);
}

Vec3 elbowDirection(const Rig &rig, Side side, const std::optional<Direction> &wanted)
{
    const float m = outward(side);
    Vec3 local{m * 0.75F, -0.55F, -0.45F}; // as it hangs
    if (wanted) {
        switch (*wanted) {
        case Direction::Forward:
            local = {0, 0, 1};
            break;
        case Direction::Backward:
            local = {0, 0, -1};
            break;
        case Direction::Up:
            local = {0, 1, 0};
            break;
        case Direction::Down:
            local = {0, -1, 0};
            break;
        case Direction::Inward:
            local = {-m, 0, 0};
            break;
        case Direction::Outward:
            local = {m, 0, 0};
            break;
        }
    }
    return rotate(rig.at(Bone::UpperThorax).rotation, normalized(local));
}

bool isOfArm(BodySegment segment, Side side)
{
    constexpr auto first = static_cast<std::size_t>(BodySegment::LeftUpperArm);
    const std::size_t index = static_cast<std::size_t>(segment) - first;
    return index < 6 && index % 2 == indexOf(side);
}

/// The search for one arm on one target.
class Ease
{
public:
    Ease(const Rig &rig, Side side, const ArmTask &task);

    float costOf(ArmPosture posture);

private:
    float wristCost(const HandPlacement &hand) const;
    float bodyCost() const;
    float groundCost() const;
    float shoulderCost() const;

    Rig m_rig;
    Side m_side;
    const ArmTask &m_task;
    Vec3 m_elbowWay;
    float m_wish; ///< how much the direction of the elbow counts
    std::vector<Capsule> m_obstacles;
};

Ease::Ease(const Rig &rig, Side side, const ArmTask &task)
    : m_rig(rig)
    , m_side(side)
    , m_task(task)
    , m_elbowWay(elbowDirection(rig, side, task.elbow))
    , m_wish(task.elbow ? 5.0F : 1.2F)
{
    for (const Capsule &capsule : bodyCapsules(rig)) {
        if (!isOfArm(capsule.segment, side) &&
            (task.otherArm || !isOfArm(capsule.segment, otherSide(side))))
            m_obstacles.push_back(capsule);
    }
}

float Ease::wristCost(const HandPlacement &hand) const
{
    const Quaternion forearm = m_rig.at(onSide(Bone::LeftForearm, m_side)).rotation;
    const HingeAngles angles = anglesYZX(inverse(forearm) * hand.rotation);
    const float bend = std::hypot(angles.second, angles.third);
    return excess(std::abs(angles.first), 55, 25) + excess(bend, 30, 25) +
           excess(bend, hand.mostBend - 6, 4) + excess(std::abs(angles.first), 74, 4) +
           excess(std::abs(angles.third), 20, 15);
}

float Ease::bodyCost() const
{
    const Vec3 shoulder = m_rig.origin(onSide(Bone::LeftUpperArm, m_side));
    const Vec3 elbow = m_rig.origin(onSide(Bone::LeftForearm, m_side));
    const Vec3 wrist = m_rig.origin(onSide(Bone::LeftHand, m_side));
    constexpr float elbowRadius = 0.036F;
    constexpr float upperArmRadius = 0.041F;
    constexpr float forearmRadius = 0.034F;
    float cost = 0;
    for (const Capsule &each : m_obstacles) {
        // The half of the upper arm that is free of the trunk; the armpit gives way.
        cost += excess(depth(mixed(shoulder, elbow, 0.55F), upperArmRadius, each), 0.024F, 0.02F);
        cost += excess(depth(mixed(shoulder, elbow, 0.78F), upperArmRadius, each), 0.014F, 0.02F);
        cost += excess(depth(elbow, elbowRadius, each), 0, 0.02F);
        cost += excess(depth(mixed(elbow, wrist, 0.45F), forearmRadius, each), 0.004F, 0.02F);
        cost += excess(depth(mixed(elbow, wrist, 0.80F), forearmRadius, each), 0.012F, 0.02F);
    }
    return cost;
}

float Ease::groundCost() const
{
    constexpr float elbowRadius = 0.040F;
    constexpr float wristRadius = 0.028F;
    const float elbow = m_rig.origin(onSide(Bone::LeftForearm, m_side)).y - m_task.ground;
    const float wrist = m_rig.origin(onSide(Bone::LeftHand, m_side)).y - m_task.ground;
    return excess(elbowRadius - elbow, 0, 0.01F) +
           excess(wristRadius - (elbow + wrist) / 2, 0, 0.01F);
}

float Ease::shoulderCost() const
{
    const BallAngles angles =
        ballAngles(m_rig.turn(onSide(Bone::LeftUpperArm, m_side)), m_side, {40, 20, 0});
    return excess(-angles.flexion, 40, 15) + excess(-angles.flexion, 54, 3) +
           excess(-angles.abduction, 35, 12) + excess(-angles.abduction, 44, 2) +
           excess(angles.rotation, 80, 20) + excess(-angles.rotation, 95, 20);
}

float Ease::costOf(ArmPosture posture)
{
    const HandPlacement hand = placementOn(m_task.target, m_side, m_rig, posture.fingerTurn);
    reachWith(m_rig, m_side, hand, posture.swivel);
    const Vec3 shoulder = m_rig.origin(onSide(Bone::LeftUpperArm, m_side));
    const Vec3 along = normalized(hand.wrist - shoulder);
    const Vec3 aside = without(m_rig.origin(onSide(Bone::LeftForearm, m_side)) - shoulder, along);
    const Vec3 wanted = without(m_elbowWay, along);
    const float natural = 1 - dot(normalized(aside), wanted);
    constexpr float outOfReach = 0.01F; // metres
    return natural * m_wish + wristCost(hand) + bodyCost() + groundCost() + shoulderCost() +
           excess(std::abs(posture.fingerTurn), 0, 50) +
           square(missOf(m_rig, m_side, hand.wrist) / outOfReach);
}

} // namespace

ArmPosture easiestPosture(const Rig &rig, Side side, const ArmTask &task)
{
    Ease ease(rig, side, task);
    ArmPosture best;
    float least = 1e9F;
    const auto attempt = [&](ArmPosture posture) {
        const float cost = ease.costOf(posture);
        if (cost < least) {
            least = cost;
            best = posture;
        }
    };
    constexpr int turns = 2; // either way
    const float most = task.target.freeTurn;
    for (int swivel = -180; swivel < 180; swivel += 15) {
        attempt({static_cast<float>(swivel), 0});
        for (int turn = 1; turn <= turns && most > 0; ++turn) {
            const float fingers = most * static_cast<float>(turn) / turns;
            attempt({static_cast<float>(swivel), fingers});
            attempt({static_cast<float>(swivel), -fingers});
        }
    }
    float step = 7.5F; // degrees
    while (step > 0.2F) {
        const ArmPosture from = best;
        attempt({from.swivel + step, from.fingerTurn});
        attempt({from.swivel - step, from.fingerTurn});
        attempt({from.swivel, std::min(most, from.fingerTurn + step / 2)});
        attempt({from.swivel, std::max(-most, from.fingerTurn - step / 2)});
        step /= 2;
    }
    best.swivel = std::remainder(best.swivel, 360.0F);
    return best;
}

} // namespace hipwise
