#pragma once

#include "model/step.h"

#include <vector>

namespace hipwise {

/// What lights up in a picture of \a step: what its pose says, else what its muscle groups say, on
/// the working side where the step has one.
std::vector<PoseMuscle> litMuscles(const Step &step);

} // namespace hipwise
