#include "figure/pose/range_check.h"

#include "figure/pose/freedoms_of.h"
#include "figure/range_of_motion.h"

#include <algorithm>

namespace hipwise {

namespace {

float beyond(double angle, double low, double high)
{
    return static_cast<float>(std::max(low - angle, angle - high));
}

} // namespace

void checkRanges(PoseFlaws &flaws, const SolvedKey &key, int index)
{
    constexpr float unseen = 0.5F; // degrees
    for (const RangeExceeded &each : rangesExceeded(jointAnglesOf(key.rig, key.freedoms))) {
        const RangeOfMotion &range = *each.range;
        const float pastNorm = beyond(each.angle, range.normLow, range.normHigh);
        const float pastHard = beyond(each.angle, range.hardLow, range.hardHigh);
        if (pastNorm < unseen)
            continue;
        const bool hard = pastHard > unseen;
        flaws.push_back({hard ? PoseFlaw::Kind::BeyondHard : PoseFlaw::Kind::BeyondNorm, index,
                         false, each.joint, std::string(range.name), hard ? pastHard : pastNorm});
    }
}

} // namespace hipwise
