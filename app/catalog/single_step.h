#pragma once

#include "catalog/catalog.h"

namespace hipwise {

/// A session of \a step alone, with its own dose. It has the step's id and name.
CatalogRoutine singleStep(const Step &step);

} // namespace hipwise
