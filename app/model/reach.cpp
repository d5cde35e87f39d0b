#include "model/reach.h"

#include "model/word_table.h"

namespace hipwise {

namespace {

constexpr WordTable<HandPlace, handPlaceCount> handWords{{
    {HandPlace::Free, "free"},
    {HandPlace::Shin, "shin"},
    {HandPlace::Knee, "knee"},
    {HandPlace::BehindThigh, "behind_thigh"},
    {HandPlace::Thigh, "thigh"},
    {HandPlace::InnerKnee, "inner_knee"},
    {HandPlace::OuterKnee, "outer_knee"},
    {HandPlace::Ankle, "ankle"},
    {HandPlace::Foot, "foot"},
    {HandPlace::Toes, "toes"},
    {HandPlace::Hip, "hip"},
    {HandPlace::Shoulder, "shoulder"},
    {HandPlace::Elbow, "elbow"},
    {HandPlace::Belly, "belly"},
    {HandPlace::Chest, "chest"},
    {HandPlace::LowBack, "low_back"},
    {HandPlace::BackOfHead, "back_of_head"},
    {HandPlace::Cheek, "cheek"},
    {HandPlace::FloorBelow, "floor_below"},
    {HandPlace::FloorAhead, "floor_ahead"},
    {HandPlace::FloorBeside, "floor_beside"},
    {HandPlace::FloorBehind, "floor_behind"},
    {HandPlace::SeatBeside, "seat_beside"},
    {HandPlace::ChairBack, "chair_back"},
    {HandPlace::Wall, "wall"},
    {HandPlace::Counter, "counter"},
    {HandPlace::Strap, "strap"},
}};

constexpr WordTable<FootPlace, footPlaceCount> footWords{{
    {FootPlace::Free, "free"},
    {FootPlace::OtherThigh, "other_thigh"},
    {FootPlace::BesideKnee, "beside_knee"},
    {FootPlace::OtherFoot, "other_foot"},
    {FootPlace::SolesTogether, "soles_together"},
}};

constexpr WordTable<Direction, directionCount> directionWords{{
    {Direction::Forward, "forward"},
    {Direction::Backward, "backward"},
    {Direction::Up, "up"},
    {Direction::Down, "down"},
    {Direction::Inward, "inward"},
    {Direction::Outward, "outward"},
}};

} // namespace

std::string_view wordFor(HandPlace place)
{
    return wordOf(handWords, place);
}

std::string_view wordFor(FootPlace place)
{
    return wordOf(footWords, place);
}

std::string_view wordFor(Direction direction)
{
    return wordOf(directionWords, direction);
}

std::optional<HandReach> handReachFromWord(std::string_view word)
{
    const auto [side, rest] = splitPoseSide(word);
    const auto place = valueOf(handWords, rest);
    if (!place || needsSide(*place) != side.has_value())
        return std::nullopt;
    HandReach reach;
    reach.place = *place;
    reach.side = side.value_or(PoseSide::Working);
    return reach;
}

std::optional<FootPlace> footPlaceFromWord(std::string_view word)
{
    return valueOf(footWords, word);
}

std::optional<Direction> directionFromWord(std::string_view word)
{
    return valueOf(directionWords, word);
}

} // namespace hipwise
