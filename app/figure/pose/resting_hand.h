#pragma once

#include "figure/pose/body_touch.h"
#include "figure/skeleton/freedom.h"

namespace hipwise {

/// \a freedoms with the forearm of each hand that rests on something level turned palm down.
Freedoms withHandsResting(Freedoms freedoms, const BodyTouch &touch);

} // namespace hipwise
