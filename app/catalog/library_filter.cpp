#include "catalog/library_filter.h"

#include <algorithm>

namespace hipwise {

namespace {

template<typename T>
bool isOrAny(const std::optional<T> &wanted, const T &value)
{
    return !wanted || *wanted == value;
}

/// "6 min" on a card may be a few seconds more or less.
constexpr Milliseconds rounding = std::chrono::seconds(30);

} // namespace

bool passes(const LibraryFacts &facts, const LibraryFilter &filter)
{
    if (!isOrAny(filter.group, facts.group) || !isOrAny(filter.level, facts.level))
        return false;
    if (filter.longest && facts.length >= *filter.longest + rounding)
        return false;
    if (filter.area && !facts.areas.test(static_cast<std::size_t>(*filter.area)))
        return false;
    if (filter.aim && !facts.aims.test(static_cast<std::size_t>(*filter.aim)))
        return false;
    if ((filter.isOffFloor && facts.needsFloor) || (filter.isChairOnly && !facts.needsOnlyChair))
        return false;
    return !filter.have || std::ranges::all_of(facts.needs, [&filter](const EquipmentSet &need) {
        return (need & *filter.have).any();
    });
}

bool passes(const ShelfMarks &marks, std::string_view id, const LibraryFilter &filter)
{
    return (!filter.isFavourite || marks.isFavourite(id)) && (!filter.isDone || marks.isDone(id));
}

int choiceCount(const LibraryFilter &filter)
{
    const bool choices[]{
        filter.aim.has_value(),   filter.longest.has_value(), filter.area.has_value(),
        filter.level.has_value(), filter.have.has_value(),    filter.isOffFloor,
        filter.isChairOnly,       filter.isFavourite,         filter.isDone};
    return static_cast<int>(std::ranges::count(choices, true));
}

} // namespace hipwise
