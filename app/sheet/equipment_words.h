#pragma once

#include "model/routine.h"

#include <QString>

namespace hipwise {

/// What to have at hand for all of \a routine, without what it is for: "Mat or bed; optional:
/// towel, pillow". Alternatives of several steps are brought down to what meets them all: "Wall;
/// counter or sturdy chair".
QString equipmentInWords(const ResolvedRoutine &routine);

} // namespace hipwise
