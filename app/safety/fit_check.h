#pragma once

#include "model/routine.h"
#include "safety/caution_flag.h"
#include "safety/finding.h"

#include <vector>

namespace hipwise {

/// What gives the lie to the flags that \a routine says it fits: steps that people with one leave
/// out, and holds beyond its cap (evidence base, sections 4.2, D24 and D25). A flag that \a flags
/// does not have is passed over.
Findings checkFits(const ResolvedRoutine &routine, const std::vector<CautionFlag> &flags);

/// Whether \a routine is for people with the flag of this id, by its own word.
bool fits(const Routine &routine, std::string_view flag);

} // namespace hipwise
