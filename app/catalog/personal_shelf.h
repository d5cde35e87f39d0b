#pragma once

#include "model/programme_record.h"

#include <chrono>
#include <map>
#include <set>
#include <string>
#include <string_view>

namespace hipwise {

/// What a person has marked of the routines, or of the steps.
struct ShelfMarks
{
    using Time = std::chrono::system_clock::time_point;

    std::set<std::string, std::less<>> favourites;     ///< ids
    std::map<std::string, Time, std::less<>> lastDone; ///< by id; only what has been done

    bool isFavourite(std::string_view id) const { return favourites.contains(id); }
    bool isDone(std::string_view id) const { return lastDone.contains(id); }

    friend bool operator==(const ShelfMarks &, const ShelfMarks &) = default;
};

/// What the library keeps for a person. An id that no routine has any more does no harm.
struct PersonalShelf
{
    ShelfMarks routines;
    ShelfMarks steps;
    std::map<std::string, ProgrammeRecord, std::less<>> programmes; ///< followed, by id

    friend bool operator==(const PersonalShelf &, const PersonalShelf &) = default;
};

} // namespace hipwise
