#pragma once

#include "model/step.h"
#include "safety/finding.h"

#include <vector>

namespace hipwise {

/// Things that \a step uses and does not name, and things that it needs and does not use.
/// \a keys are its complete key poses.
Findings checkEquipment(const Step &step, const std::vector<KeyPose> &keys);

} // namespace hipwise
