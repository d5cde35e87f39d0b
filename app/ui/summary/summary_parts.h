#pragma once

#include "model/routine.h"
#include "session/outcome.h"

#include <vector>

namespace hipwise {

class Panel;

/// The steps, each with what was done of it.
Panel *makeOutcomeCard(const ResolvedRoutine &routine, const std::vector<StepOutcome> &outcomes);

/// What was left out; null if nothing was.
Panel *makeLeftOutCard(const ResolvedRoutine &routine, const std::vector<StepOutcome> &outcomes);

/// When to do it again.
Panel *makeNextPanel(const Routine &routine);

} // namespace hipwise
