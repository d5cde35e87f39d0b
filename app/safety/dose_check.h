#pragma once

#include "model/step.h"
#include "safety/finding.h"

namespace hipwise {

/// What the dosage rules of the evidence base (section 2: D01, D03, D08, D11, D12, D13, D22, D26)
/// say against \a dose of \a step; empty when all is well. For adults under 65 without flags.
Findings checkDose(const Step &step, const Dose &dose);

} // namespace hipwise
