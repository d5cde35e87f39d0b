#pragma once

#include "catalog/catalog.h"
#include "catalog/remark.h"

namespace hipwise {

/// What is unwise in \a routine, or refers to something that \a catalog does not have.
Remarks remarksOn(const CatalogRoutine &routine, const Catalog &catalog);

} // namespace hipwise
