#pragma once

#include "model/routine.h"

#include <functional>
#include <vector>

namespace hipwise {

/// A step for a day with pain of 3 to 5, or after such pain: held half as long, a third fewer
/// repetitions, in seven tenths of the range (evidence base, ST02 and D18; the numbers are settings
/// of the app). \a keys are its key poses with every joint given.
PrescribedStep eased(PrescribedStep step, const std::vector<KeyPose> &keys);

/// All of its steps eased.
ResolvedRoutine eased(ResolvedRoutine routine,
                      const std::function<std::vector<KeyPose>(const Step &)> &completeKeys);

} // namespace hipwise
