#pragma once

#include "model/routine.h"
#include "session/pacing.h"

namespace hipwise {

/// A routine as somebody is guided through it: adapted and eased for them, at their pace.
struct GuidedRoutine
{
    ResolvedRoutine routine;
    Pacing pacing;
};

} // namespace hipwise
