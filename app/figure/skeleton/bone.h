#pragma once

#include "model/side.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace hipwise {

/// The bones of the figure. Those of the limbs come in pairs, the left one first.
enum class Bone : std::uint8_t {
    Pelvis,
    LowerLumbar,
    UpperLumbar,
    LowerThorax,
    UpperThorax,
    Neck,
    Head,
    LeftClavicle,
    RightClavicle,
    LeftUpperArm,
    RightUpperArm,
    LeftForearm,
    RightForearm,
    LeftHand,
    RightHand,
    LeftFingers, ///< from the knuckles on
    RightFingers,
    LeftFingertips, ///< from the middle joints on
    RightFingertips,
    LeftThumb,
    RightThumb,
    LeftThigh,
    RightThigh,
    LeftShank,
    RightShank,
    LeftFoot,
    RightFoot,
    LeftToes,
    RightToes,

    // Helpers lie at a joint and take half of its turn; the skin over a bent joint hangs on them,
    // which is what keeps a deep hip or knee from collapsing.
    LeftHipHelper,
    RightHipHelper,
    LeftKneeHelper,
    RightKneeHelper,
    LeftShoulderHelper,
    RightShoulderHelper,
    LeftElbowHelper,
    RightElbowHelper,
    LeftAnkleHelper,
    RightAnkleHelper,

    // Twist helpers spread a rotation about the long axis over the limb.
    LeftWristTwist, ///< takes most of the forearm's pronation
    RightWristTwist,
    LeftThighTwist, ///< gives back half of the hip's rotation, near the hip
    RightThighTwist,
};

inline constexpr std::size_t boneCount = 43;

constexpr std::size_t indexOf(Bone bone)
{
    return static_cast<std::size_t>(bone);
}
constexpr std::size_t indexOf(Side side)
{
    return side == Side::Left ? 0 : 1;
}

inline constexpr std::array bothSides{Side::Left, Side::Right};

/// The bone of a pair; \a left is the left one.
constexpr Bone onSide(Bone left, Side side)
{
    return static_cast<Bone>(indexOf(left) + indexOf(side));
}

/// +1 on the left, -1 on the right: the direction in which x leads outwards.
constexpr float outward(Side side)
{
    return side == Side::Left ? 1.0F : -1.0F;
}

/// The same bone of the other side; a bone of the middle is its own.
constexpr Bone mirrored(Bone bone)
{
    const std::size_t index = indexOf(bone);
    constexpr std::size_t firstPair = indexOf(Bone::LeftClavicle);
    if (index < firstPair)
        return bone;
    return static_cast<Bone>((index - firstPair) % 2 == 0 ? index + 1 : index - 1);
}

} // namespace hipwise
