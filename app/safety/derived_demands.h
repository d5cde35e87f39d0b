#pragma once

#include "model/step.h"

#include <vector>

namespace hipwise {

/// What \a step asks of the body as far as its file shows without being told: by the angles and
/// contacts of its key poses, its position, equipment and kind. Both sides count, and every key.
/// In the order of the enumeration, each once (evidence base, section 4.4).
/// \a keys are its key poses with every joint given, empty for a step without a pose.
std::vector<Demand> derivedDemands(const Step &step, const std::vector<KeyPose> &keys);

/// Both together, in the order of the enumeration, each once.
std::vector<Demand> united(const std::vector<Demand> &a, const std::vector<Demand> &b);

} // namespace hipwise
