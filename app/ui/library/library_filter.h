#pragma once

#include "catalog/catalog.h"
#include "catalog/search_index.h"

#include <optional>
#include <string>
#include <vector>

namespace hipwise {

/// The group of positions behind a filter of the library.
enum class PositionGroup { Lying, Standing, Seated, Floor };

PositionGroup groupOf(Position position);

/// What the person asks to see.
struct LibraryFilter
{
    std::string text;
    std::optional<PositionGroup> group;

    friend bool operator==(const LibraryFilter &, const LibraryFilter &) = default;
};

/// Indices of the routines that pass.
std::vector<std::size_t> filtered(const std::vector<CatalogRoutine> &routines,
                                  const SearchIndex &index, const LibraryFilter &filter);

} // namespace hipwise
