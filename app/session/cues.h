#pragma once

#include "model/routine.h"
#include "session/cue.h"
#include "session/timeline.h"

#include <vector>

namespace hipwise {

/// The cues whose time lies in (\a after, \a until], in order of time. A pure function, so that
/// tones, screen, voice and a test all hear the same; the whole session is
/// (-1 ms, timeline.total()].
/// \a timeline must have been compiled from \a routine.
std::vector<Cue> cuesBetween(const ResolvedRoutine &routine, const Timeline &timeline,
                             Milliseconds after, Milliseconds until);

} // namespace hipwise
