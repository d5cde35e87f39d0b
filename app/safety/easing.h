#pragma once

#include "model/routine.h"

#include <functional>
#include <vector>

namespace hipwise {

/// A step for a day with pain of 3 to 5, or after such pain: a hold or a length of time half as
/// long but not below 5 s, a third to half of the repetitions fewer, in seven tenths of the range
/// (evidence base, ST02 and D18; the numbers are settings of the app). An alternating step that
/// has as many repetitions for either side keeps to that. Breathing and rest stay as they are.
/// \a keys are its key poses with every joint given; without them the pose stays.
PrescribedStep eased(PrescribedStep step, const std::vector<KeyPose> &keys);

/// All of its steps eased.
ResolvedRoutine eased(ResolvedRoutine routine,
                      const std::function<std::vector<KeyPose>(const Step &)> &completeKeys);

} // namespace hipwise
