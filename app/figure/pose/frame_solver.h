#pragma once

#include "figure/pose/key_solver.h"

namespace hipwise {

/// The figure at share \a t of the way from \a from to \a to, from 0 to 1: between them, and with
/// what both touch still touched, in place.
Rig frameBetween(const SolvedKey &from, const SolvedKey &to, float t, const Surroundings &around);

} // namespace hipwise
