#pragma once

#include "catalog/catalog.h"

namespace hipwise {

/// A figure to choose a look by: somebody who stands, not for a side or a muscle, and looks at us
/// a little. \a catalog must have a step.
Step sampleStep(const Catalog &catalog);

} // namespace hipwise
