#pragma once

#include "catalog/catalog.h"

#include <string>
#include <string_view>
#include <vector>

namespace hipwise {

/// Finds routines by what people type: title, goal, tags, and the steps' names, muscles and
/// where they are felt.
class SearchIndex
{
public:
    explicit SearchIndex(const std::vector<CatalogRoutine> &routines);

    /// Indices of the routines that hold every word of \a text, in their order. Case does not
    /// matter, nor how an umlaut was put together; an empty text finds all.
    std::vector<std::size_t> find(std::string_view text) const;

private:
    std::vector<std::string> m_texts; ///< folded, one for each routine
};

} // namespace hipwise
