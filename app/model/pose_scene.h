#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace hipwise {

/// What carries a part of the body.
enum class Surface : std::uint8_t {
    None,
    Ground, ///< what the person lies, kneels or sits on: mat or bed
    Floor,
    Seat, ///< of the chair
    ChairBack,
    Wall,
    Counter,
    Step, ///< a low step or block
};

inline constexpr std::size_t surfaceCount = 8;

/// What lies under somebody on the ground.
enum class Ground : std::uint8_t {
    Floor,
    Mat,
    Bed,
};

inline constexpr std::size_t groundCount = 3;

/// Where a thing stands, seen by the person at the first key pose.
enum class Placement : std::uint8_t {
    Under,
    Ahead,
    Behind,
    WorkingSide,
    OtherSide,
};

inline constexpr std::size_t placementCount = 5;

/// A thing beside the person.
struct PlacedThing
{
    Placement at = Placement::Ahead;
    std::optional<double>
        distance; ///< from the middle of the pelvis, in metres; absent: within reach

    friend bool operator==(const PlacedThing &, const PlacedThing &) = default;
};

/// Where a pillow or a ball is.
enum class CushionPlace : std::uint8_t {
    UnderHead,
    BetweenKnees,
    UnderKnee,  ///< the working one, or the one that is knelt on
    UnderKnees, ///< one under the end of each thigh
    UnderSeat,
    UnderBelly,
    BesideFoot, ///< a roll on the floor, to the outside of the working one
};

inline constexpr std::size_t cushionPlaceCount = 7;

/// What is around the person.
struct PoseScene
{
    std::optional<Ground>
        ground; ///< absent: the step's support, else a mat on the floor, else bare floor
    bool bedEndsAtHips = false; ///< the legs reach over the end of the bed
    std::optional<PlacedThing> chair;
    std::optional<PlacedThing> wall;
    std::optional<PlacedThing> counter;
    std::optional<PlacedThing> step;
    std::optional<CushionPlace> pillow;
    std::optional<CushionPlace> ball;

    friend bool operator==(const PoseScene &, const PoseScene &) = default;
};

/// The words of the JSON.
std::string_view wordFor(Surface surface);
std::string_view wordFor(Ground ground);
std::string_view wordFor(Placement placement);
std::string_view wordFor(CushionPlace place);
std::optional<Surface> surfaceFromWord(std::string_view word);
std::optional<Ground> groundFromWord(std::string_view word);
std::optional<Placement> placementFromWord(std::string_view word);
std::optional<CushionPlace> cushionPlaceFromWord(std::string_view word);

} // namespace hipwise
