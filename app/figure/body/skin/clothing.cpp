#include "figure/body/skin/clothing.h"

#include "figure/body/rest_pose.h"
#include "figure/skeleton/skeleton.h"

#include <algorithm>

namespace hipwise {

namespace {

constexpr float shirtHem = 0.958F;   ///< above the floor
constexpr float shortsWaist = 1.05F; ///< likewise, under the shirt
constexpr float shortsHem = 0.46F;   ///< along the thigh
constexpr float sleeveHem = 0.50F;   ///< along the upper arm
constexpr float nowhere = -clothReach;

/// Below the collar, which slopes forwards and is round.
float belowCollar(Vec3 p)
{
    return 1.412F - 0.34F * (p.z + 0.04F) - p.y + 2.6F * p.x * p.x;
}

float insideSleeve(Vec3 p)
{
    const float along = -toLocal(restPose().at(Bone::LeftUpperArm), p).y / upperArmLength;
    return (sleeveHem - along) * upperArmLength;
}

float reachable(float field)
{
    return std::clamp(field, -clothReach, clothReach);
}

} // namespace

float shirtAt(const SkinPoint &point)
{
    const Vec3 p = point.place;
    switch (point.tissue) {
    case Tissue::Trunk:
        return reachable(std::min(p.y - shirtHem, belowCollar(p)));
    case Tissue::Neck:
        return reachable(belowCollar(p));
    case Tissue::ShoulderGirdle:
        return reachable(std::min(clothReach, belowCollar(p)));
    case Tissue::UpperArm:
        return reachable(insideSleeve(p));
    case Tissue::Buttock:
    case Tissue::Thigh:
        return reachable(p.y - shirtHem);
    default:
        return nowhere;
    }
}

float shortsAt(const SkinPoint &point)
{
    switch (point.tissue) {
    case Tissue::Trunk:
    case Tissue::Buttock:
    case Tissue::Thigh: {
        const float along = -toLocal(restPose().at(Bone::LeftThigh), point.place).y / thighLength;
        return reachable(std::min((shortsHem - along) * thighLength, shortsWaist - point.place.y));
    }
    default:
        return nowhere;
    }
}

float clothThickness(float shirt, float shorts)
{
    const auto ramp = [](float field) { return smoothStep(-0.016F, 0.014F, field); };
    return std::max(ramp(shirt) * 0.006F, ramp(shorts) * 0.008F);
}

} // namespace hipwise
