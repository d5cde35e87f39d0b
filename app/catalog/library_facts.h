#pragma once

#include "catalog/catalog.h"

#include <bitset>
#include <vector>

namespace hipwise {

/// The group of positions behind a filter of the library.
enum class PositionGroup { Lying, Standing, Seated, Floor };

PositionGroup groupOf(Position position);

/// A part of the body as people ask for it.
enum class BodyArea {
    FrontOfHip,
    Buttock,
    InnerThigh,
    OuterHip,
    BackOfThigh,
    FrontOfThigh,
    LowBack,
    UpperBack,
};
inline constexpr std::size_t bodyAreaCount = 8;

/// What somebody wants of a routine.
enum class Aim {
    Loosen, ///< everyday stiffness
    Desk,   ///< a break from sitting
    Travel, ///< on the way, or after it
    InBed,
    WindDown,
    BeforeSport,
    AfterSport,
    Strength,
    FirstWeeks,
    ExtraCare, ///< older age, pregnancy, a condition
};
inline constexpr std::size_t aimCount = 10;

/// Kinds of equipment, by the number of the enumerator.
using EquipmentSet = std::bitset<16>;

/// What the library filters by, of a routine or of a step; worked out once.
struct LibraryFacts
{
    PositionGroup group = PositionGroup::Lying;
    Level level = Level::Beginner;
    Milliseconds length{0};
    std::bitset<bodyAreaCount> areas; ///< that a quarter of the work or more is for
    std::bitset<aimCount> aims;
    std::vector<EquipmentSet> needs; ///< one thing of each is needed
    bool needsFloor = false;         ///< somewhere one has to get down to it
    bool needsOnlyChair = false;     ///< all of it is done on or beside a chair
};

LibraryFacts factsOf(const CatalogRoutine &routine);

/// The same of a step by itself. Its aims are those of the routines it is in: the caller's.
LibraryFacts factsOf(const Step &step);

} // namespace hipwise
