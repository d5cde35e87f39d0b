#pragma once

#include "model/step.h"

namespace hipwise {

/// \a step as it is eased out of: in its base posture with the feet down, a hand still where it
/// holds on, and nothing lit. A step without a pose stays as it is.
Step easedOut(Step step);

} // namespace hipwise
