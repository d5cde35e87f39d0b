#pragma once

#include "session/clock.h"

#include <string>

namespace hipwise {

/// "3:08": minutes and seconds, a begun second counted as a whole one.
std::string clockText(Milliseconds left);

/// "03:08": for transcripts, the seconds that have passed.
std::string stampText(Milliseconds passed);

/// Whole minutes for a card: to the nearest, at least 1.
int minutes(Milliseconds total);

/// "5 minutes 18", "1 minute", "45 seconds".
std::string lengthInWords(Milliseconds length);

} // namespace hipwise
