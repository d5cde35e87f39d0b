#pragma once

#include "catalog/adapted_routine.h"

#include <QString>

namespace hipwise {

/// All there is to say about a routine, for a terminal of 80 columns.
QString routineText(const AdaptedRoutine &routine, const Catalog &catalog);

} // namespace hipwise
