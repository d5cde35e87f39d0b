#pragma once

#include "figure/skeleton/freedom.h"
#include "model/pose.h"

#include <string>
#include <string_view>
#include <vector>

namespace hipwise {

/// What a joint does, in degrees: outside the norm is worth a warning, outside the hard limits
/// nobody goes (evidence base, section 3.2).
struct RangeOfMotion
{
    std::string_view name; ///< "hip flexion"
    double normLow;
    double normHigh;
    double hardLow;
    double hardHigh;
};

/// An angle outside its range.
struct RangeExceeded
{
    std::string joint; ///< as the JSON names it, with the index: "working_hip/0"
    const RangeOfMotion *range;
    double angle;
    bool beyondHard;
};

/// The range of \a freedom; null where there is none, as for the place in the room and the hands.
const RangeOfMotion *rangeOf(Freedom freedom);

/// What of \a joints lies outside the norm; joints that are not given are not judged.
std::vector<RangeExceeded> rangesExceeded(const JointAngles &joints);

} // namespace hipwise
