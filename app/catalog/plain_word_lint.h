#pragma once

#include "catalog/catalog.h"
#include "catalog/remark.h"

namespace hipwise {

/// What in \a words leads nowhere in \a catalog, finds nothing, or is there twice.
Remarks remarksOn(const std::vector<PlainWord> &words, const Catalog &catalog);

} // namespace hipwise
