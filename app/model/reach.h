#pragma once

#include "model/pose_side.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace hipwise {

/// Where a hand can be.
enum class HandPlace : std::uint8_t {
    Free, ///< where the arm's angles put it

    // On the person's own body; these come with a side.
    Shin,
    Knee,
    BehindThigh,
    Thigh,
    InnerKnee,
    OuterKnee,
    Ankle,
    Foot,
    Toes,
    Hip,
    Shoulder,
    Elbow,

    // On the middle of the body.
    Belly,
    Chest,
    LowBack,
    BackOfHead,
    Cheek, ///< under it, on the hand's own side

    // In the room.
    FloorBelow,  ///< under the shoulder, such as on all fours
    FloorAhead,  ///< as far ahead of the shoulder as the arm reaches
    FloorBeside, ///< beside the hip
    FloorBehind, ///< behind the hip
    SeatBeside,  ///< the chair's seat beside the hip
    ChairBack,
    Wall,
    Counter,
    Strap, ///< a strap around the sole of the working foot, or its ankle
};

inline constexpr std::size_t handPlaceCount = 27;

constexpr bool needsSide(HandPlace place)
{
    return place >= HandPlace::Shin && place <= HandPlace::Elbow;
}

/// A direction seen by the person.
enum class Direction : std::uint8_t {
    Forward,
    Backward,
    Up,
    Down,
    Inward,
    Outward,
};

inline constexpr std::size_t directionCount = 6;

/// Where a hand is, and how.
struct HandReach
{
    HandPlace place = HandPlace::Free;
    PoseSide side = PoseSide::Working; ///< whose knee, shin and so on
    std::optional<Direction> elbow;    ///< to where it points; absent: as it comes naturally
    std::optional<Direction> fingers;  ///< to where they point

    friend bool operator==(const HandReach &, const HandReach &) = default;
};

/// Where a foot can be, beside what a contact of its sole says.
enum class FootPlace : std::uint8_t {
    Free,
    OtherThigh,   ///< the ankle lies across the other thigh, just above the knee
    BesideKnee,   ///< on the ground at the outside of the other knee
    OtherFoot,    ///< lies on the other foot, such as lying on one side
    SolesTogether ///< both soles against each other in the middle
};

inline constexpr std::size_t footPlaceCount = 5;

struct FootReach
{
    FootPlace place = FootPlace::Free;

    friend bool operator==(const FootReach &, const FootReach &) = default;
};

/// The words of the JSON, without a side.
std::string_view wordFor(HandPlace place);
std::string_view wordFor(FootPlace place);
std::string_view wordFor(Direction direction);
/// "working_knee", "belly".
std::optional<HandReach> handReachFromWord(std::string_view word);
std::optional<FootPlace> footPlaceFromWord(std::string_view word);
std::optional<Direction> directionFromWord(std::string_view word);

} // namespace hipwise
