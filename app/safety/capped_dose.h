#pragma once

#include "model/dose.h"
#include "model/step_kind.h"
#include "safety/caps.h"

namespace hipwise {

/// \a dose of a step of this kind, with what goes beyond \a caps brought down to them. Never more
/// than before.
Dose capped(Dose dose, StepKind kind, const Caps &caps);

} // namespace hipwise
