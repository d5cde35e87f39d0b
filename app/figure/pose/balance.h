#pragma once

#include "figure/pose/touch_check.h"

namespace hipwise {

/// The centre of mass of \a rig, from the shares of the segments (Winter's table).
Vec3 centreOfMass(const Rig &rig);

/// How far in metres \a point lies outside the area that \a corners span, seen from above; 0 inside.
float outsideOf(Vec3 point, std::vector<Vec3> corners);

/// Adds a flaw when \a key stands on its feet alone and would fall.
void checkBalance(PoseFlaws &flaws, const SolvedKey &key, int index, const Surroundings &around);

} // namespace hipwise
