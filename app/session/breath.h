#pragma once

#include "session/clock.h"

namespace hipwise {

/// How full of air a calmly breathing person is, 0 out to 1 in: in for 4 seconds, out for 6
/// (evidence base, D26), smooth at both ends.
double breathAt(Milliseconds elapsed);

} // namespace hipwise
