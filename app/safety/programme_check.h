#pragma once

#include "model/programme.h"
#include "model/routine.h"
#include "safety/finding.h"

#include <functional>
#include <string>

namespace hipwise {

/// Looks up a routine by its id; null if there is none.
using RoutineLookup = std::function<const ResolvedRoutine *(const std::string &id)>;

/// Whether most steps of \a routine are strength work, with or without movement.
bool isStrengthRoutine(const ResolvedRoutine &routine);

/// What the rules have against \a programme: how often a week, for how long, and strength on days
/// in a row (evidence base: D06, D12, D20). A routine that \a find does not know is left out.
Findings checkProgramme(const Programme &programme, const RoutineLookup &find);

/// What makes a plan of \a programme impossible: sessions whose days are unclear.
Findings faultsOf(const Programme &programme);

} // namespace hipwise
