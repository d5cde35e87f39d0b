#pragma once

#include "model/routine.h"
#include "session/pacing.h"
#include "session/timeline.h"

namespace hipwise {

/// Lays \a routine out in time. A unilateral step does its whole dose on one side and then,
/// after a pause of its own, the same on the other; in an alternating one each repetition
/// changes sides.
Timeline compile(const ResolvedRoutine &routine, const Pacing &pacing = {});

} // namespace hipwise
