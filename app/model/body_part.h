#pragma once

#include "model/pose_side.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace hipwise {

/// A part of the body that can lie or stand on something.
enum class BodyPart : std::uint8_t {
    BackOfHead,
    Forehead,
    UpperBack,
    Chest,
    Belly,
    Pelvis, ///< whichever side of it is down: lying on the back, the front or in between
    Seat,   ///< the sit bones

    // The rest come in pairs.
    SideOfHead,
    SideOfHip,
    Shoulder,
    Elbow,
    Forearm,
    Hand,
    Thigh,
    Knee,
    Shin,
    Ankle,
    Heel,
    Ball, ///< of the foot
    Sole, ///< flat
    TopOfFoot,
};

inline constexpr std::size_t bodyPartCount = 21;

constexpr std::size_t indexOf(BodyPart part)
{
    return static_cast<std::size_t>(part);
}
constexpr bool isPaired(BodyPart part)
{
    return part >= BodyPart::SideOfHead;
}

/// A body part of a pose.
struct PosePart
{
    BodyPart part = BodyPart::Pelvis;
    PoseSide side = PoseSide::Working; ///< without meaning for a part of the middle

    friend bool operator==(const PosePart &, const PosePart &) = default;
};

/// The word of the JSON, without the side: "back_of_head".
std::string_view wordFor(BodyPart part);
/// "pelvis", "working_sole".
std::optional<PosePart> posePartFromWord(std::string_view word);

} // namespace hipwise
