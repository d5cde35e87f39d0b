#pragma once

#include "model/routine.h"

#include <string>

namespace hipwise {

/// What \a after, which is \a before as a person does it, is for. The goal as it was written, unless
/// it speaks of what is no longer there: of a position, a mat, or a step that was taken out.
std::string adaptedGoal(const ResolvedRoutine &before, const ResolvedRoutine &after);

} // namespace hipwise
