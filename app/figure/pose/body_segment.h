#pragma once

#include "model/side.h"

#include <cstdint>
#include <string>

namespace hipwise {

/// The limbs and the trunk for the question of what is inside what.
enum class BodySegment : std::uint8_t {
    Trunk,
    Pelvis,
    Head,
    LeftUpperArm,
    RightUpperArm,
    LeftForearm,
    RightForearm,
    LeftHand,
    RightHand,
    LeftThigh,
    RightThigh,
    LeftShank,
    RightShank,
    LeftFoot,
    RightFoot,
};

constexpr bool isPaired(BodySegment segment)
{
    return segment >= BodySegment::LeftUpperArm;
}

/// The segment as if it were the left one of its pair.
BodySegment leftOf(BodySegment segment);

/// Left for one of the middle.
Side sideOf(BodySegment segment);

/// "trunk", "working_upper_arm".
std::string wordFor(BodySegment segment);

} // namespace hipwise
