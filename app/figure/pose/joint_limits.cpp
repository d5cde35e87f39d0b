#include "figure/pose/joint_limits.h"

#include "figure/range_of_motion.h"

#include <algorithm>
#include <cmath>

namespace hipwise {

namespace {

Limits makeLimits(Freedom freedom)
{
    using enum Freedom;
    if (const RangeOfMotion *range = rangeOf(freedom))
        return {static_cast<float>(range->hardLow), static_cast<float>(range->hardHigh)};
    if (freedom <= RootZ)
        return {-10, 10};
    if (freedom <= Turn)
        return {-180, 180};
    switch (freedom) {
    case LeftAnkleInversion:
    case RightAnkleInversion:
        return {-25, 40};
    case LeftToeExtension:
    case RightToeExtension:
        return {-40, 70};
    case LeftClavicleElevation:
    case RightClavicleElevation:
        return {-10, 34};
    case LeftClavicleProtraction:
    case RightClavicleProtraction:
        return {-22, 30};
    case LeftFingerCurl:
    case RightFingerCurl:
        return {0, 90};
    default:
        return {-180, 180}; // forearm and wrist, which the reach of the arm limits
    }
}

} // namespace

Limits limitsOf(Freedom freedom)
{
    static const auto all = [] {
        std::array<Limits, freedomCount> limits{};
        for (std::size_t i = 0; i < freedomCount; ++i)
            limits[i] = makeLimits(static_cast<Freedom>(i));
        return limits;
    }();
    return all[indexOf(freedom)];
}

Freedoms withinLimits(Freedoms freedoms)
{
    for (std::size_t i = 0; i < freedomCount; ++i) {
        const auto freedom = static_cast<Freedom>(i);
        const Limits limits = limitsOf(freedom);
        float &value = freedoms[freedom];
        value = std::isfinite(value) ? std::clamp(value, limits.low, limits.high) : 0;
    }
    return freedoms;
}

float beyondLimits(const Freedoms &freedoms)
{
    float sum = 0;
    for (std::size_t i = indexOf(Freedom::LumbarFlexion); i < freedomCount; ++i) {
        const auto freedom = static_cast<Freedom>(i);
        const Limits limits = limitsOf(freedom);
        sum += std::max({0.0F, limits.low - freedoms[freedom], freedoms[freedom] - limits.high});
    }
    return sum;
}

} // namespace hipwise
