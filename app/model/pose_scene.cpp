#include "model/pose_scene.h"

#include "model/word_table.h"

namespace hipwise {

namespace {

constexpr WordTable<Surface, surfaceCount> surfaceWords{{
    {Surface::None, "none"},
    {Surface::Ground, "ground"},
    {Surface::Floor, "floor"},
    {Surface::Seat, "seat"},
    {Surface::ChairBack, "chair_back"},
    {Surface::Wall, "wall"},
    {Surface::Counter, "counter"},
    {Surface::Step, "step"},
}};

constexpr WordTable<Ground, groundCount> groundWords{{
    {Ground::Floor, "floor"},
    {Ground::Mat, "mat"},
    {Ground::Bed, "bed"},
}};

constexpr WordTable<Placement, placementCount> placementWords{{
    {Placement::Under, "under"},
    {Placement::Ahead, "ahead"},
    {Placement::Behind, "behind"},
    {Placement::WorkingSide, "working_side"},
    {Placement::OtherSide, "other_side"},
}};

constexpr WordTable<CushionPlace, cushionPlaceCount> cushionWords{{
    {CushionPlace::UnderHead, "under_head"},
    {CushionPlace::BetweenKnees, "between_knees"},
    {CushionPlace::UnderKnee, "under_knee"},
    {CushionPlace::UnderKnees, "under_knees"},
    {CushionPlace::UnderSeat, "under_seat"},
    {CushionPlace::UnderBelly, "under_belly"},
    {CushionPlace::BesideFoot, "beside_foot"},
}};

} // namespace

std::string_view wordFor(Surface surface)
{
    return wordOf(surfaceWords, surface);
}

std::string_view wordFor(Ground ground)
{
    return wordOf(groundWords, ground);
}

std::string_view wordFor(Placement placement)
{
    return wordOf(placementWords, placement);
}

std::string_view wordFor(CushionPlace place)
{
    return wordOf(cushionWords, place);
}

std::optional<Surface> surfaceFromWord(std::string_view word)
{
    return valueOf(surfaceWords, word);
}

std::optional<Ground> groundFromWord(std::string_view word)
{
    return valueOf(groundWords, word);
}

std::optional<Placement> placementFromWord(std::string_view word)
{
    return valueOf(placementWords, word);
}

std::optional<CushionPlace> cushionPlaceFromWord(std::string_view word)
{
    return valueOf(cushionWords, word);
}

} // namespace hipwise
