#pragma once

#include "model/step.h"
#include "safety/finding.h"

#include <vector>

namespace hipwise {

/// What is unsafe about standing on one leg in \a step at \a dose (evidence base, D16). Who stands
/// on one leg is told by the demands, and by \a keys (complete key poses) that lift a foot.
Findings checkBalance(const Step &step, const Dose &dose, const std::vector<KeyPose> &keys);

} // namespace hipwise
