#include "figure/body/skin/body_regions.h"

#include "figure/body/rest_pose.h"
#include "figure/math/angle.h"
#include "figure/skeleton/skeleton.h"

namespace hipwise {

namespace {

/// Where \a p lies along the bone of \a length that begins with \a bone, 0 to 1.
float alongBone(Bone bone, float length, Vec3 p)
{
    return -toLocal(restPose().at(bone), p).y / length;
}

} // namespace

BodyRegion regionAt(const SkinPoint &point)
{
    using enum BodyRegion;
    const Vec3 p = point.place;
    switch (point.tissue) {
    case Tissue::Trunk:
        return p.y < 1.0F ? Pelvis : Torso;
    case Tissue::Neck:
        return p.y > 1.475F ? Head : Torso;
    case Tissue::ShoulderGirdle:
        return Torso;
    case Tissue::UpperArm:
        return alongBone(Bone::LeftUpperArm, upperArmLength, p) < 0.06F ? Torso : LeftUpperArm;
    case Tissue::ElbowTip:
    case Tissue::Forearm:
    case Tissue::Palm:
    case Tissue::Fingers:
    case Tissue::Fingertips:
    case Tissue::Thumb:
        return LeftForearm;
    case Tissue::Buttock:
    case Tissue::Thigh:
        return alongBone(Bone::LeftThigh, thighLength, p) > 0.12F ? LeftThigh : Pelvis;
    case Tissue::Kneecap:
        return LeftShank;
    case Tissue::Shank:
        return point.along > 0.90F ? LeftFoot : LeftShank;
    case Tissue::Foot:
    case Tissue::Toes:
        return LeftFoot;
    case Tissue::Skull:
        return Head;
    case Tissue::Hair:
        break;
    }
    return Hair;
}

float breathAt(const SkinPoint &point)
{
    if (point.tissue != Tissue::Trunk && point.tissue != Tissue::ShoulderGirdle)
        return 0;
    const float height = point.place.y;
    return smoothStep(1.0F, 1.1F, height) * (1 - smoothStep(1.36F, 1.44F, height)) *
           smoothStep(-0.6F, 0.5F, point.normal.z);
}

} // namespace hipwise
