#include "safety/caps.h"

#include <algorithm>

namespace hipwise {

namespace {

/// By \a pick of the two where both are given.
template<typename Value, typename Pick>
std::optional<Value> merged(const std::optional<Value> &a, const std::optional<Value> &b, Pick pick)
{
    return a && b ? pick(*a, *b) : a ? a : b;
}

template<typename Value>
std::optional<Value> lower(const std::optional<Value> &a, const std::optional<Value> &b)
{
    return merged(a, b, [](const Value &x, const Value &y) { return std::min(x, y); });
}

std::optional<double> higher(const std::optional<double> &a, const std::optional<double> &b)
{
    return merged(a, b, [](double x, double y) { return std::max(x, y); });
}

} // namespace

Caps strictest(const Caps &a, const Caps &b)
{
    return {
        .hipFlexionMax = lower(a.hipFlexionMax, b.hipFlexionMax),
        .hipFlexionMin = higher(a.hipFlexionMin, b.hipFlexionMin),
        .hipAbductionMax = lower(a.hipAbductionMax, b.hipAbductionMax),
        .hipAbductionMin = higher(a.hipAbductionMin, b.hipAbductionMin),
        .hipRotationMax = lower(a.hipRotationMax, b.hipRotationMax),
        .hipRotationMin = higher(a.hipRotationMin, b.hipRotationMin),
        .bentHipRotationMax = lower(a.bentHipRotationMax, b.bentHipRotationMax),
        .kneeFlexionMax = lower(a.kneeFlexionMax, b.kneeFlexionMax),
        .lumbarFlexionMax = lower(a.lumbarFlexionMax, b.lumbarFlexionMax),
        .lumbarFlexionMin = higher(a.lumbarFlexionMin, b.lumbarFlexionMin),
        .trunkRotationMax = lower(a.trunkRotationMax, b.trunkRotationMax),
        .shoulderMax = lower(a.shoulderMax, b.shoulderMax),
        .rangeShare = lower(a.rangeShare, b.rangeShare),
        .stretchHoldMax = lower(a.stretchHoldMax, b.stretchHoldMax),
        .effortHoldMax = lower(a.effortHoldMax, b.effortHoldMax),
        .stretchRepetitionsMax = lower(a.stretchRepetitionsMax, b.stretchRepetitionsMax),
        .strengthRepetitionsMax = lower(a.strengthRepetitionsMax, b.strengthRepetitionsMax),
    };
}

} // namespace hipwise
