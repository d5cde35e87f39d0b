#pragma once

#include "model/step.h"
#include "safety/finding.h"

namespace hipwise {

/// Numbers of seconds and times in the set-up and cues of \a step that \a dose gives the lie to:
/// "Hold for 20 seconds" of a hold of 15, "ten times" of eight repetitions.
Findings checkNumbers(const Step &step, const Dose &dose);

} // namespace hipwise
