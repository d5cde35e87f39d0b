#pragma once

#include "model/routine.h"
#include "safety/caution_flag.h"

#include <vector>

namespace hipwise {

/// How well a routine suits a person, the best first: by how many of its steps are kept, and for
/// those who need support whether it does without standing ("chair and bed routines first",
/// evidence base, flag balance_falls). It is quick, so that a whole library can be put in order.
enum class Suitability {
    Well,    ///< all is kept
    Upright, ///< all is kept, but there is standing
    Partly,  ///< at least half is kept
    Little,
};

Suitability suitability(const ResolvedRoutine &routine, const std::vector<CautionFlag> &flags);

} // namespace hipwise
