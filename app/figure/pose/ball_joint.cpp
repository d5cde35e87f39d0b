#include "figure/pose/ball_joint.h"

#include "figure/skeleton/bone.h"

#include <algorithm>
#include <cmath>

namespace hipwise {

namespace {

/// \a angle plus full turns, so that it is nearest to \a hint.
float nearTo(float angle, float hint)
{
    return hint + std::remainder(angle - hint, 360.0F);
}

float distance(BallAngles a, BallAngles b)
{
    return std::abs(a.flexion - b.flexion) + std::abs(a.abduction - b.abduction) +
           std::abs(a.rotation - b.rotation);
}

BallAngles nearTo(BallAngles angles, BallAngles hint)
{
    return {nearTo(angles.flexion, hint.flexion), nearTo(angles.abduction, hint.abduction),
            nearTo(angles.rotation, hint.rotation)};
}

} // namespace

HingeAngles anglesXZY(Quaternion turn)
{
    const Vec3 y = rotate(turn, {0, 1, 0});
    const float second = std::asin(std::clamp(-y.x, -1.0F, 1.0F));
    const float first = std::atan2(y.z, y.y);
    return {degrees(first), degrees(second),
            degrees(std::atan2(rotate(turn, {0, 0, 1}).x, rotate(turn, {1, 0, 0}).x))};
}

HingeAngles anglesYZX(Quaternion turn)
{
    const Vec3 x = rotate(turn, {1, 0, 0});
    const float second = std::asin(std::clamp(x.y, -1.0F, 1.0F));
    const float first = std::atan2(-x.z, x.x);
    return {degrees(first), degrees(second),
            degrees(std::atan2(-rotate(turn, {0, 0, 1}).y, rotate(turn, {0, 1, 0}).y))};
}

BallAngles ballAngles(Quaternion turn, Side side, BallAngles hint)
{
    const float m = outward(side);
    const HingeAngles angles = anglesXZY(turn);
    constexpr float nearlyAside = 2; // degrees from straight aside, where two angles become one
    if (std::abs(angles.second) > 90 - nearlyAside) {
        const float abduction = nearTo(m * angles.second, hint.abduction);
        const Quaternion rest = turnZ(-m * abduction) * turnX(hint.flexion) * turn;
        return {hint.flexion, abduction, nearTo(-m * twistY(rest), hint.rotation)};
    }
    const BallAngles one =
        nearTo(BallAngles{-angles.first, m * angles.second, -m * angles.third}, hint);
    const BallAngles other = nearTo(
        BallAngles{180 - angles.first, 180 - m * angles.second, 180 - m * angles.third}, hint);
    return distance(one, hint) <= distance(other, hint) ? one : other;
}

Quaternion ballTurn(BallAngles angles, Side side)
{
    const float m = outward(side);
    return turnX(-angles.flexion) * turnZ(m * angles.abduction) * turnY(-m * angles.rotation);
}

} // namespace hipwise
