#pragma once

#include "model/prescription.h"
#include "safety/caution_flag.h"

#include <QString>

#include <vector>

namespace hipwise {

/// A step as \a number in its routine, for a terminal of 80 columns. The cues say "working" and
/// "other" for the sides; \a flags give the cautions' flags their names.
QString stepText(int number, const PrescribedStep &prescribed,
                 const std::vector<CautionFlag> &flags);

} // namespace hipwise
