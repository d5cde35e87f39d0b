#pragma once

#include "model/reach.h"

namespace hipwise {

/// How far the fingers of a hand close at \a place, in degrees of each of their joints: around what
/// is thin, such as a strap, a shin or the edge of a chair's back, and hardly on what is broad or flat.
float gripAt(HandPlace place);

} // namespace hipwise
