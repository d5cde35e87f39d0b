#pragma once

#include "figure/pose/demand.h"
#include "figure/pose/foot_plan.h"

#include <vector>

namespace hipwise {

/// What a pose shall be like, and what it has to fulfil.
struct PoseProblem
{
    Freedoms wanted;   ///< within their limits
    Freedoms mobility; ///< how willingly each gives; 0 stays as it is wanted
    FootPlans feet;
    std::vector<PoseDemand> demands;
    int mostRounds = 40; ///< of the solver, each a set of derivatives
};

struct NearestPose
{
    Freedoms freedoms;
    Rig rig;
    int rounds = 0; ///< it took
};

/// The freedoms nearest to what is wanted that fulfil the demands as far as the limits of the
/// joints let them: damped Gauss-Newton, each change as small as it can be, weighted by mobility.
/// \a start is where it begins.
NearestPose nearestPose(PoseProblem &problem, const Freedoms &start);

} // namespace hipwise
