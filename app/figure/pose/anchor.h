#pragma once

#include "figure/pose/touch_demands.h"

namespace hipwise {

/// A part that stays where it is along the ground while the body moves.
struct Anchor
{
    SidedPart part;
    Bone bone = Bone::Pelvis; ///< whose joint marks its place
    float softness = 0;       ///< see PoseDemand
};

/// The parts that stay put between two poses because both have them on the same surface. Soles stay
/// to the millimetre; what rolls or slides a little, less.
std::vector<Anchor> anchorsBetween(const BodyTouch &from, const BodyTouch &to);

/// \a anchor is at \a place, but for its height.
void addAnchorDemands(Demands &demands, const Anchor &anchor, Vec3 place);

} // namespace hipwise
