#pragma once

#include "model/dose.h"
#include "sheet/block.h"

namespace hipwise {

/// The boxes of a week on one line: one row, or one for each side with its name before it.
/// \a scale is against the standard sheet.
BlockPtr sideTicks(Laterality laterality, qreal scale);

} // namespace hipwise
