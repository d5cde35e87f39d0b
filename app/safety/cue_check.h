#pragma once

#include "model/step.h"
#include "safety/finding.h"

namespace hipwise {

/// What is too long in \a step to be said or read in its time: 2.5 words a second are said, and
/// nothing is read in less than the change-over of eight seconds (app-rule).
Findings checkCueLengths(const Step &step);

} // namespace hipwise
