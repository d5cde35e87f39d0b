#include "ui/library/library_filter.h"

namespace hipwise {

PositionGroup groupOf(Position position)
{
    switch (position) {
    case Position::Lying:
        return PositionGroup::Lying;
    case Position::Standing:
        return PositionGroup::Standing;
    case Position::Seated:
        return PositionGroup::Seated;
    case Position::Kneeling:
    case Position::FloorSitting:
        return PositionGroup::Floor;
    }
    return PositionGroup::Floor;
}

std::vector<std::size_t> filtered(const std::vector<CatalogRoutine> &routines,
                                  const SearchIndex &index, const LibraryFilter &filter)
{
    std::vector<std::size_t> found = index.find(filter.text);
    if (filter.group) {
        std::erase_if(found, [&](std::size_t i) {
            return groupOf(mainPosition(routines[i].content)) != *filter.group;
        });
    }
    return found;
}

} // namespace hipwise
