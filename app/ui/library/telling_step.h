#pragma once

#include "model/routine.h"

namespace hipwise {

/// The step whose picture stands for the whole routine: a stretch in its main position, of one
/// side if there is such a one.
const PrescribedStep &tellingStep(const ResolvedRoutine &routine);

} // namespace hipwise
