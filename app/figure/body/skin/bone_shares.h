#pragma once

#include "figure/body/body_mesh.h"
#include "figure/body/skin/skin_point.h"

namespace hipwise {

/// How much each bone moves a point, by bone.
using BoneShares = std::array<float, boneCount>;

/// The bones of the flesh right below \a point; they add up to 1.
BoneShares boneSharesAt(const SkinPoint &point);

/// The shares of the point's image in the other half.
BoneShares mirrored(const BoneShares &shares);

/// The four greatest shares, or fewer where they are next to nothing. Of a point in the middle,
/// both bones of a pair come along or neither.
BoneWeights greatest(const BoneShares &shares, bool inTheMiddle);

} // namespace hipwise
