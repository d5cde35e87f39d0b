#pragma once

#include "model/step.h"
#include "safety/caution_flag.h"

#include <vector>

namespace hipwise {

/// \a step as it is done by a person with all of \a flags: on the bed where one of them keeps the
/// person off the floor and a bed will do. Its support, what it needs and its picture say so.
Step onBedInstead(Step step, const std::vector<CautionFlag> &flags);

} // namespace hipwise
