#pragma once

#include "model/prescription.h"
#include "session/phase.h"

#include <string>
#include <vector>

namespace hipwise {

/// What to read or hear from a moment of a phase on.
struct Instruction
{
    Milliseconds offset{0}; ///< into the phase
    std::string text;       ///< empty: nothing new, the last one stays

    friend bool operator==(const Instruction &, const Instruction &) = default;
};

/// The instructions of one phase of \a step in order, the first at offset zero.
/// None stays for less than six seconds, the time it takes to read one while moving.
std::vector<Instruction> instructions(const Phase &phase, const PrescribedStep &step);

/// The one to show at \a elapsed into the phase.
std::string instructionAt(const Phase &phase, const PrescribedStep &step, Milliseconds elapsed);

} // namespace hipwise
