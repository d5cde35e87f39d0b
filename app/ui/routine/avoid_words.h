#pragma once

#include "model/step.h"
#include "safety/caution_flag.h"

#include <QString>

#include <vector>

namespace hipwise {

// For whom a step is not, in words. Flags that leave out every step say nothing about one of
// them, and count only in the list of all.

/// "Not for: falls or unsteady balance, and 2 more"; empty if it is for everybody.
QString avoidTag(const std::vector<CautionFlag> &flags, const Step &step);

/// The names of all flags that leave the step out, with semicolons: names have commas.
QString avoidList(const std::vector<CautionFlag> &flags, const Step &step);

} // namespace hipwise
