#pragma once

#include "model/step.h"
#include "session/instruction.h"
#include "session/pacing.h"
#include "session/phase.h"

#include <vector>

namespace hipwise {

/// Whether the preparation for \a step asks for the support to be within reach: with something to hold
/// on to, on one leg, or standing at all where \a pacing says so (evidence base, flag balance_falls).
bool asksForSupport(const Step &step, const Pacing &pacing = {});

/// What to read or hear while getting ready for \a step: from the floor first to sit and to stand
/// still, then the support, then the set-up. Where the person has made the phase shorter, the
/// set-up comes at once.
std::vector<Instruction> preparation(const Phase &phase, const Step &step);

} // namespace hipwise
