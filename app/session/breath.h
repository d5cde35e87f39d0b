#pragma once

#include "session/clock.h"

namespace hipwise {

/// In for 4 seconds, out for 6 (evidence base, D26).
inline constexpr Milliseconds breathIn{4'000};
inline constexpr Milliseconds breathOut{6'000};
inline constexpr Milliseconds oneBreath = breathIn + breathOut;

/// How full of air a calmly breathing person is, 0 out to 1 in: in for 4 seconds, out for 6
/// (evidence base, D26), smooth at both ends.
double breathAt(Milliseconds elapsed);

/// Whether the person breathes in at that time.
bool isBreathingIn(Milliseconds elapsed);

} // namespace hipwise
