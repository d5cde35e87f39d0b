#pragma once

#include "figure/body/skin/bone_shares.h"
#include "figure/body/surface/surface.h"

namespace hipwise {

/// Lets the values of the points of a left half flow over its edges, \a passes times. They flow over
/// the skin and not through the air, so that one leg does not pull at the other.
void diffuse(std::vector<BoneShares> &shares, const TriangleSurface &half,
             const Neighbours &neighbours, int passes);
void diffuse(std::vector<float> &values, const Neighbours &neighbours, int passes);

} // namespace hipwise
