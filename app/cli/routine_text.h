#pragma once

#include "catalog/catalog.h"

#include <QString>

namespace hipwise {

/// All there is to say about a routine, for a terminal of 80 columns.
QString routineText(const CatalogRoutine &routine, const Catalog &catalog);

} // namespace hipwise
