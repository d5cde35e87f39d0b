#pragma once

#include "figure/body/build.h"
#include "figure/body/flesh/flesh.h"

#include <vector>

namespace hipwise {

// The body as numbers: metres, in the frames of the bones. Each file holds one part of it.

/// Ribcage, belly and pelvis, and the neck's lower half.
std::vector<Flesh> trunkFlesh(Build build);
/// Shoulder girdle to wrist.
std::vector<Flesh> armFlesh(Build build, Side side);
/// Buttock to ankle.
std::vector<Flesh> legFlesh(Build build, Side side);
/// The head with the upper neck.
std::vector<Flesh> headFlesh(Build build);
std::vector<Cut> headCuts(); ///< the eye sockets
std::vector<Flesh> hairFlesh();
std::vector<Cut> hairCuts(); ///< along the hairline
/// The hand with a stub of the forearm.
std::vector<Flesh> handFlesh(Build build, Side side);
/// The foot with a stub of the shank.
std::vector<Flesh> footFlesh(Build build, Side side);
std::vector<Cut> footCuts(Side side); ///< flat below

/// The tables of which the ends go on under the hand and the foot.
Loft forearmLoft(Build build);
Loft shankLoft(Build build, Side side);

} // namespace hipwise
