#pragma once

#include "model/step.h"
#include "safety/finding.h"

#include <vector>

namespace hipwise {

/// What keeps one side of \a step from having what the other has (evidence base, D15).
/// \a keys are its complete key poses.
Findings checkSides(const Step &step, const std::vector<KeyPose> &keys);

} // namespace hipwise
