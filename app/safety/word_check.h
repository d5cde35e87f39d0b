#pragma once

#include "model/routine.h"
#include "safety/finding.h"

namespace hipwise {

// Which words a text must not have: those of force, those that ask for pain, and promises
// (evidence base, D07, D08, D21). What a step warns of, in mistake and cautions, may have all.

Findings checkWords(const Step &step);
Findings checkWords(const Routine &routine);

} // namespace hipwise
