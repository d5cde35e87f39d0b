#include "figure/pose/arm_reach.h"

#include "figure/pose/ball_joint.h"
#include "figure/skeleton/skeleton.h"

#include <algorithm>
#include <cmath>

namespace hipwise {

namespace {

constexpr float wholeArm = upperArmLength + forearmLength;
constexpr float mostTwist = 78; ///< degrees of the forearm either way
constexpr float mostElbow = 155;

struct Girdle
{
    float elevation;
    float protraction;
};

/// The girdle rises with a high target, comes forward with one across the chest, which would
/// otherwise have the upper arm in it, and follows one that is nearly out of reach.
Girdle girdleFor(const Rig &rig, Side side, Vec3 wrist)
{
    const Vec3 rest =
        offsetOf(onSide(Bone::LeftClavicle, side)) + offsetOf(onSide(Bone::LeftUpperArm, side));
    const Vec3 way = toLocal(rig.at(Bone::UpperThorax), wrist) - rest;
    const Vec3 direction = normalized(way);
    const float high = std::clamp(way.y / wholeArm, 0.0F, 1.0F);
    constexpr float girdleRadius = 0.145F;
    const float missing = std::max(0.0F, length(way) - 0.97F * wholeArm);
    const float swing = std::min(22.0F, degrees(missing / girdleRadius));
    const float ahead = std::clamp(4 * direction.z, 0.0F, 1.0F);
    const float across =
        std::max(0.0F, -outward(side) * direction.x) * ahead * std::max(0.0F, 1 - 2.5F * high);
    return {std::clamp(24 * high + swing * direction.y, -8.0F, 32.0F),
            std::clamp(swing * direction.z + 24 * across, -16.0F, 26.0F)};
}

void turnGirdle(Rig &rig, Side side, Vec3 wrist)
{
    const Girdle girdle = girdleFor(rig, side, wrist);
    const float m = outward(side);
    rig.turn(onSide(Bone::LeftClavicle, side)) =
        turnZ(m * girdle.elevation) * turnY(-m * girdle.protraction);
    placeBone(rig, onSide(Bone::LeftClavicle, side));
    placeBone(rig, onSide(Bone::LeftUpperArm, side));
}

/// The shoulder, the line to the wrist and the directions in which an elbow can lie beside it.
struct Triangle
{
    Vec3 shoulder;
    Vec3 along;     ///< unit, to the wrist
    float distance; ///< as far as the arm can bend and stretch
    Vec3 zero;      ///< unit, where the elbow lies at swivel 0
};

/// The least rotation that takes \a from to \a to, both of unit length and not opposite.
Quaternion leastTurn(Vec3 from, Vec3 to)
{
    const Vec3 axis = cross(from, to);
    const float w = 1 + dot(from, to);
    return w > 1e-4F ? normalized(Quaternion{w, axis.x, axis.y, axis.z}) : turnX(180);
}

Triangle triangleOf(const Rig &rig, Side side, Vec3 wrist)
{
    const float m = outward(side);
    const Vec3 shoulder = rig.origin(onSide(Bone::LeftUpperArm, side));
    const Quaternion chest = rig.at(Bone::UpperThorax).rotation;
    // Reaching ahead and down is common, its opposite, behind the own head, is never.
    const Vec3 common = normalized(Vec3{m * 0.10F, -0.62F, 0.72F});
    const Vec3 elbow = normalized(without(normalized(Vec3{m * 0.75F, -0.55F, -0.45F}), common));
    const Vec3 along = normalized(wrist - shoulder);
    const Quaternion turn = leastTurn(common, rotate(inverse(chest), along));
    return {shoulder, along,
            std::clamp(length(wrist - shoulder), armLengthAt(mostElbow), wholeArm * 0.9985F),
            rotate(chest, rotate(turn, elbow))};
}

/// Turns upper arm and forearm so that the elbow is at \a elbow and the wrist at \a wrist.
void bendArm(Rig &rig, Side side, Vec3 elbow, Vec3 wrist, Vec3 elbowAside)
{
    const Vec3 y = normalized(rig.origin(onSide(Bone::LeftUpperArm, side)) - elbow);
    const Vec3 forearm = normalized(wrist - elbow);
    // The forearm bends towards the upper arm's front. Where it is straight the elbow's side tells.
    Vec3 z = without(forearm, y);
    if (length(z) < 0.02F)
        z = without(-elbowAside, y);
    z = normalized(z);
    const Vec3 x = cross(y, z);
    const float flexion = degrees(std::acos(std::clamp(-dot(y, forearm), -1.0F, 1.0F)));
    const Bone upperArm = onSide(Bone::LeftUpperArm, side);
    rig.turn(upperArm) =
        inverse(rig.at(onSide(Bone::LeftClavicle, side)).rotation) * fromAxes(x, y, z);
    rig.turn(onSide(Bone::LeftForearm, side)) = turnX(-flexion);
    placeBone(rig, upperArm);
    placeBone(rig, onSide(Bone::LeftForearm, side));
}

/// Turns the hand to \a rotation as far as forearm and wrist let it.
void turnHand(Rig &rig, Side side, const HandPlacement &hand)
{
    const Quaternion local =
        inverse(rig.at(onSide(Bone::LeftForearm, side)).rotation) * hand.rotation;
    HingeAngles angles = anglesYZX(local);
    angles.first = std::clamp(angles.first, -mostTwist, mostTwist);
    const float bend = std::hypot(angles.second, angles.third);
    if (bend > hand.mostBend) {
        angles.second *= hand.mostBend / bend;
        angles.third *= hand.mostBend / bend;
    }
    rig.turn(onSide(Bone::LeftHand, side)) =
        turnY(angles.first) * turnZ(angles.second) * turnX(angles.third);
}

} // namespace

float armLengthAt(float elbowFlexion)
{
    const float inside = radians(180 - elbowFlexion);
    return std::sqrt(upperArmLength * upperArmLength + forearmLength * forearmLength -
                     2 * upperArmLength * forearmLength * std::cos(inside));
}

void reachWith(Rig &rig, Side side, const HandPlacement &hand, float swivel)
{
    turnGirdle(rig, side, hand.wrist);
    const Triangle triangle = triangleOf(rig, side, hand.wrist);
    const float d = triangle.distance;
    const float along =
        (upperArmLength * upperArmLength + d * d - forearmLength * forearmLength) / (2 * d);
    const float aside = std::sqrt(std::max(0.0F, upperArmLength * upperArmLength - along * along));
    const Vec3 to = rotate(turnAbout(triangle.along, swivel), triangle.zero);
    const Vec3 elbow = triangle.shoulder + triangle.along * along + to * aside;
    bendArm(rig, side, elbow, triangle.shoulder + triangle.along * d, to);
    turnHand(rig, side, hand);
    for (const Bone bone :
         {Bone::LeftHand, Bone::LeftFingers, Bone::LeftFingertips, Bone::LeftThumb})
        placeBone(rig, onSide(bone, side));
}

float swivelOf(const Rig &rig, Side side, Vec3 wrist)
{
    Rig reaching = rig;
    turnGirdle(reaching, side, wrist);
    const Triangle triangle = triangleOf(reaching, side, wrist);
    const Vec3 elbow =
        without(rig.origin(onSide(Bone::LeftForearm, side)) - triangle.shoulder, triangle.along);
    return degrees(
        std::atan2(dot(cross(triangle.zero, elbow), triangle.along), dot(triangle.zero, elbow)));
}

float missOf(const Rig &rig, Side side, Vec3 wrist)
{
    return length(rig.origin(onSide(Bone::LeftHand, side)) - wrist);
}

Vec3 shoulderReachingFor(const Rig &rig, Side side, Vec3 wrist)
{
    Rig reaching = rig;
    turnGirdle(reaching, side, wrist);
    return reaching.origin(onSide(Bone::LeftUpperArm, side));
}

} // namespace hipwise
