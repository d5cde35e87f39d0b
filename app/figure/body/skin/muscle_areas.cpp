#include "figure/body/skin/muscle_areas.h"

#include "figure/body/rest_pose.h"
#include "figure/math/angle.h"
#include "figure/skeleton/skeleton.h"

#include <algorithm>
#include <cmath>

namespace hipwise {

namespace {

/// Rises from \a a to \a b and falls from \a c to \a d.
float between(float x, float a, float b, float c, float d)
{
    return smoothStep(a, b, x) * (1 - smoothStep(c, d, x));
}

/// 1 in an ellipsoid around \a middle, relative to the middle of the hip joints; 0 from \a edge on,
/// which is given in radii.
float around(Vec3 place, Vec3 middle, Vec3 radii, float edge)
{
    const Vec3 p = place - Vec3{0, hipHeight, 0} - middle;
    return 1 - smoothStep(0.75F, edge, length({p.x / radii.x, p.y / radii.y, p.z / radii.z}));
}

float facingBack(Vec3 normal)
{
    return smoothStep(0.2F, -0.25F, normal.z);
}

bool isLeg(Tissue tissue)
{
    return tissue == Tissue::Trunk || tissue == Tissue::Buttock || tissue == Tissue::Thigh ||
           tissue == Tissue::Kneecap || tissue == Tissue::Shank;
}

bool isTrunk(Tissue tissue)
{
    return tissue == Tissue::Trunk || tissue == Tissue::ShoulderGirdle || tissue == Tissue::Neck ||
           tissue == Tissue::Buttock || tissue == Tissue::Thigh;
}

/// A strip of the thigh: \a middle degrees around its axis, 0 in front and 90 outwards, \a half to
/// either side.
float onThigh(const SkinPoint &point, float middle, float half)
{
    if (point.place.y > 1.06F || point.place.y < 0.42F)
        return 0;
    constexpr float soft = 22;
    const Vec3 p = toLocal(restPose().at(Bone::LeftThigh), point.place);
    const float off = std::abs(std::remainder(degrees(std::atan2(p.x, p.z)) - middle, 360.0F));
    return 1 - smoothStep(half - soft, half + soft, off);
}

float alongThigh(Vec3 place)
{
    return -toLocal(restPose().at(Bone::LeftThigh), place).y / thighLength;
}

float calf(const SkinPoint &point)
{
    const Rigid &shank = restPose().at(Bone::LeftShank);
    const float along = -toLocal(shank, point.place).y / shankLength;
    const float behind = smoothStep(0.1F, -0.4F, rotate(inverse(shank.rotation), point.normal).z);
    return between(along, 0.04F, 0.14F, 0.50F, 0.68F) * behind;
}

float legMuscleAt(Muscle muscle, const SkinPoint &point)
{
    if (!isLeg(point.tissue))
        return 0;
    const Vec3 p = point.place;
    const float t = alongThigh(p);
    switch (muscle) {
    case Muscle::Quads:
        return onThigh(point, 8, 62) * between(t, 0.06F, 0.24F, 0.84F, 0.97F);
    case Muscle::Hamstrings:
        return onThigh(point, 180, 58) * between(t, 0.20F, 0.36F, 0.86F, 0.99F);
    case Muscle::Adductors:
        return onThigh(point, -90, 52) * between(t, -0.02F, 0.10F, 0.70F, 0.88F);
    case Muscle::Glutes:
        return around(p, {0.085F, 0.005F, -0.11F}, {0.105F, 0.115F, 0.11F}, 1.15F) *
               facingBack(point.normal);
    case Muscle::DeepRotators:
        return around(p, {0.085F, 0.020F, -0.11F}, {0.085F, 0.050F, 0.10F}, 1.15F) *
               facingBack(point.normal);
    case Muscle::Abductors:
        // From below the crest of the hip bone down over the trochanter.
        return around(p, {0.150F, 0.010F, 0.005F}, {0.065F, 0.085F, 0.080F}, 1.15F);
    case Muscle::HipFlexors:
        // With what of them runs down the thigh: the crease alone closes over it in deep flexion.
        return std::max(around(p, {0.085F, 0.015F, 0.085F}, {0.055F, 0.135F, 0.080F}, 1.10F) *
                            smoothStep(-0.2F, 0.2F, point.normal.z),
                        onThigh(point, 12, 48) * between(t, -0.05F, 0.05F, 0.34F, 0.52F));
    case Muscle::Calves:
        return calf(point);
    default:
        return 0;
    }
}

float trunkMuscleAt(Muscle muscle, const SkinPoint &point)
{
    if (!isTrunk(point.tissue))
        return 0;
    const auto [x, y, z] = point.place;
    const Vec3 n = point.normal;
    const float back = smoothStep(0.1F, -0.3F, n.z);
    switch (muscle) {
    case Muscle::LowBack:
        return between(y, 0.955F, 1.0F, 1.13F, 1.20F) * (1 - smoothStep(0.06F, 0.105F, x)) * back;
    case Muscle::UpperBack:
        return between(y, 1.17F, 1.23F, 1.38F, 1.44F) * (1 - smoothStep(0.09F, 0.14F, x)) * back;
    case Muscle::Abdominals:
        return between(y, 0.94F, 1.0F, 1.17F, 1.23F) * (1 - smoothStep(0.06F, 0.10F, x)) *
               smoothStep(0, 0.4F, n.z);
    case Muscle::Obliques:
        return between(y, 0.97F, 1.02F, 1.14F, 1.22F) * smoothStep(0.55F, 0.85F, n.x);
    case Muscle::Chest:
        return between(y, 1.24F, 1.29F, 1.37F, 1.41F) * smoothStep(0.1F, 0.5F, n.z);
    case Muscle::Lats:
        return between(y, 1.08F, 1.16F, 1.30F, 1.37F) * smoothStep(0.35F, 0.7F, n.x - 0.3F * n.z);
    case Muscle::Neck: // behind and beside, down to the upper trapezius
        return between(y, 1.36F, 1.42F, 1.50F, 1.54F) * (1 - smoothStep(0.07F, 0.13F, x)) *
               smoothStep(0.5F, 0.1F, n.z);
    default:
        return 0;
    }
}

} // namespace

float muscleAt(Muscle muscle, const SkinPoint &point)
{
    return std::max(legMuscleAt(muscle, point), trunkMuscleAt(muscle, point));
}

} // namespace hipwise
