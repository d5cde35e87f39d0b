#pragma once

#include "model/routine.h"
#include "safety/pain_report.h"
#include "session/outcome.h"

#include <vector>

namespace hipwise {

class Panel;

/// The steps, each with what was done of it.
Panel *makeOutcomeCard(const ResolvedRoutine &routine, const std::vector<StepOutcome> &outcomes);

/// What was said while something hurt, a line each.
Panel *makeSaidCard(const std::vector<PainRecord> &said);

} // namespace hipwise
