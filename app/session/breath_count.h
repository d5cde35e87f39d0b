#pragma once

#include "model/routine.h"
#include "session/speech_schedule.h"
#include "session/timeline.h"

#include <vector>

namespace hipwise {

/// Whether the voice counts the seconds of each breath in a hold.
enum class BreathCount { Silent, Aloud };

/// Whether \a phase of \a step has a breath to go by: a whole one has room, and whoever keeps moving
/// breathes by the movement.
bool hasBreath(const Phase &phase, const Step &step);

/// "In, two, three, four. Out, two, ... six", a second each, through every hold that has a breath. A
/// count in or out that would run into the three, two, one of the hold is not begun.
std::vector<SpeechWish> breathWishes(const ResolvedRoutine &routine, const Timeline &timeline);

/// Leaves out the numbers whose beginning had to give way to something else: alone, they say
/// nothing.
void leaveOutBrokenBreaths(std::vector<Phrase> &phrases);

} // namespace hipwise
