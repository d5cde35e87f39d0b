#pragma once

#include "figure/pose/pose_flaw.h"

#include <QString>

namespace hipwise {

/// "key 2: working_hand misses working_shin by 21 mm".
QString flawInWords(const PoseFlaw &flaw);

} // namespace hipwise
