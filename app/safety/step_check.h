#pragma once

#include "model/step.h"
#include "safety/finding.h"

#include <vector>

namespace hipwise {

/// Everything that the rules have against \a step, whose demands are complete. \a keys are its
/// complete key poses. What a solved pose shows, and what needs the other files, is not here.
Findings checkStep(const Step &step, const std::vector<KeyPose> &keys);

} // namespace hipwise
