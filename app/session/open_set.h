#pragma once

#include "session/phase.h"

namespace hipwise {

/// Whether \a phase is a whole set of repetitions that is over when the person says so. Its
/// duration is what the tempo would make of it, and no repetition has a number of its own.
bool isOpenSet(const Phase &phase);

} // namespace hipwise
