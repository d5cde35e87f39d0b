#pragma once

#include "model/routine.h"
#include "session/speech_schedule.h"
#include "session/timeline.h"
#include "session/verbosity.h"

#include <vector>

namespace hipwise {

/// What there would be to say in a session if there were time for all of it: a wish for a cue, or
/// none where the voice has nothing to add to the tone.
std::vector<SpeechWish> speechWishes(const ResolvedRoutine &routine, const Timeline &timeline,
                                     Verbosity verbosity);

} // namespace hipwise
