#pragma once

#include "figure/posture.h"
#include "model/step.h"

#include <vector>

namespace hipwise {

/// The key poses of \a step, completed from their base among \a postures. Without such a posture
/// they are as the file has them; without a pose there are none.
std::vector<KeyPose> completeKeysOf(const Step &step, const std::vector<Posture> &postures);

/// Adds to the demands that the file states those that follow from the rest of it.
void addDerivedDemands(Step &step, const std::vector<Posture> &postures);

} // namespace hipwise
