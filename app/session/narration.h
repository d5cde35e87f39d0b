#pragma once

#include "model/routine.h"
#include "session/breath_count.h"
#include "session/speech_schedule.h"
#include "session/timeline.h"
#include "session/verbosity.h"

#include <vector>

namespace hipwise {

/// What the voice says in a whole session, in order of time: the cues, worded for somebody who
/// looks at the ceiling, as far as there is time for them. A phrase never runs into another nor
/// beyond the change it announces; what matters less is said in fewer words, or not. Breaths are
/// counted where nothing else is to be said.
/// A pure function like cuesBetween(), of whose cues it is made.
/// \a timeline must have been compiled from \a routine.
std::vector<Phrase> narration(const ResolvedRoutine &routine, const Timeline &timeline,
                              Verbosity verbosity, const SpeechLength &lengthOf,
                              BreathCount breath = BreathCount::Silent);

/// How long after its cue a phrase of \a kind begins, so that the cue's tone is over by then.
Milliseconds airAfterTone(CueKind kind);

} // namespace hipwise
