#pragma once

#include "catalog/library_facts.h"
#include "catalog/personal_shelf.h"

#include <optional>
#include <string>

namespace hipwise {

/// In which order the library shows what it has found.
enum class LibraryOrder {
    Suggested, ///< the user's, then as shipped; with a text, what has it in its title first
    Title,
    Shortest,
    Gentlest,
    LastDone,
};

/// What the person asks to see.
struct LibraryFilter
{
    std::string text{};
    std::optional<PositionGroup> group{};
    std::optional<Aim> aim{};
    std::optional<Milliseconds> longest{};
    std::optional<BodyArea> area{};
    std::optional<Level> level{};
    std::optional<EquipmentSet> have{}; ///< what is at hand; an empty set is nothing at all
    bool isOffFloor = false;
    bool isChairOnly = false;
    bool isFavourite = false;
    bool isDone = false;
    LibraryOrder order = LibraryOrder::Suggested;

    friend bool operator==(const LibraryFilter &, const LibraryFilter &) = default;
};

/// Whether what has these facts passes all of \a filter but its text and the person's marks.
bool passes(const LibraryFacts &facts, const LibraryFilter &filter);

/// Whether what has this id passes the person's marks.
bool passes(const ShelfMarks &marks, std::string_view id, const LibraryFilter &filter);

/// How many of the choices are made that are not on show at all times: all but text, position
/// and order.
int choiceCount(const LibraryFilter &filter);

} // namespace hipwise
