#include "figure/pose/resting_hand.h"

#include "figure/skeleton/rig.h"

#include <algorithm>
#include <cmath>

namespace hipwise {

namespace {

constexpr float mostPronation = 78; ///< degrees either way

/// The pronation at which the palm of \a side looks most down.
float pronationFacingDown(const Rig &rig, Side side)
{
    const float m = outward(side);
    const Quaternion forearm = rig.at(onSide(Bone::LeftForearm, side)).rotation;
    const Vec3 down = rotate(inverse(forearm), {0, -1, 0});
    // The palm looks along -m x; pronation turns it about -m y.
    const float angle = degrees(std::atan2(-down.z, -m * down.x));
    return std::clamp(angle, -mostPronation, mostPronation);
}

} // namespace

Freedoms withHandsResting(Freedoms freedoms, const BodyTouch &touch)
{
    for (const Side side : bothSides) {
        const Surface under = touch.under({BodyPart::Hand, side});
        if (under == Surface::None || under == Surface::Wall)
            continue;
        freedoms[onSide(Freedom::LeftPronation, side)] = pronationFacingDown(posed(freedoms), side);
        freedoms[onSide(Freedom::LeftFingerCurl, side)] = 8;
    }
    return freedoms;
}

} // namespace hipwise
