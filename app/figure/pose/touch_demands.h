#pragma once

#include "figure/pose/demand.h"
#include "figure/pose/foot_plan.h"
#include "figure/pose/surface_plane.h"

#include <vector>

namespace hipwise {

using Demands = std::vector<PoseDemand>;

/// Everything a pose may touch: the body and what is around it. Both outlive their user.
struct Surroundings
{
    const SupportPoints &points;
    const Scene &scene;
};

/// Whether a hand reaches somewhere, so that its arm is placed after the rest of the body.
bool reaches(const BodyTouch &touch, Side side);

/// The parts of \a touch lie on what they touch; those of arms that reach are left out.
Demands contactDemands(const BodyTouch &touch, const Surroundings &around);

/// The feet are where \a touch puts them on the body.
Demands footDemands(const BodyTouch &touch, const Surroundings &around);

/// Soles that carry are flat, those that meet face each other.
FootPlans footPlans(const BodyTouch &touch, const Scene &scene);

/// Parts of \a rig that lie too deep in what is under them must not: one demand for each that does
/// and that \a touch does not put there. Arms that reach are left out.
Demands sinkDemands(const Rig &rig, const BodyTouch &touch, const Surroundings &around);

/// How far \a part of \a rig is above what is under it; negative is below, in metres.
float heightAboveUnder(const Rig &rig, SidedPart part, const BodyTouch &touch,
                       const Surroundings &around);

/// Every part of the body, those of the middle once.
std::vector<SidedPart> everyPart();

/// Whether \a part belongs to the arm.
bool isOfArm(BodyPart part);

} // namespace hipwise
