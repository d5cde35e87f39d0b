#pragma once

#include "model/routine.h"
#include "safety/finding.h"

#include <chrono>

namespace hipwise {

/// What the rules have against \a routine as a whole, whose session takes \a length: its order,
/// its length, how much of each muscle group it stretches, and its words (evidence base: D04, D05,
/// D09, D10, D19 and others). Its doses one by one are not looked at.
Findings checkRoutine(const ResolvedRoutine &routine, std::chrono::milliseconds length);

} // namespace hipwise
