#pragma once

#include "model/routine.h"
#include "sheet/block.h"

#include <vector>

namespace hipwise {

/// Who leaves a step out or changes it, for sheets that do not say it beside the steps: a block a
/// step, the first with a heading. Empty if there is nobody.
std::vector<BlockPtr> careBlocks(const ResolvedRoutine &routine, qreal width, qreal scale);

} // namespace hipwise
