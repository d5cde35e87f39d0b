#include "figure/body/flesh/flesh_tables.h"
#include "figure/body/flesh/girth.h"
#include "figure/skeleton/skeleton.h"

namespace hipwise {

namespace {

const std::vector<Section> upperArmSections{
    {0.04F, 0.043F, 0.047F, 0.048F}, {0.22F, 0.044F, 0.048F, 0.049F},
    {0.45F, 0.042F, 0.047F, 0.046F}, {0.70F, 0.038F, 0.040F, 0.040F},
    {0.90F, 0.036F, 0.036F, 0.037F}, {1.00F, 0.036F, 0.035F, 0.036F}};

const std::vector<Section> forearmSections{
    {0.00F, 0.037F, 0.036F, 0.037F}, {0.12F, 0.040F, 0.039F, 0.039F},
    {0.28F, 0.041F, 0.040F, 0.039F}, {0.50F, 0.036F, 0.035F, 0.035F},
    {0.75F, 0.028F, 0.030F, 0.030F}, {0.95F, 0.022F, 0.028F, 0.028F},
    {1.00F, 0.0215F, 0.028F, 0.028F}};

} // namespace

/// Short at the wrist: the end must not come out of a hand that is bent far back.
Loft forearmLoft(Build build)
{
    return scaled(Loft{forearmSections, -1 / forearmLength, 0.036F, 0.010F}, girth(build, 1.09F),
                  1);
}

std::vector<Flesh> armFlesh(Build build, Side side)
{
    const float m = outward(side);
    const auto bone = [side](Bone left) { return onSide(left, side); };
    const float thick = girth(build, 1.13F);
    const float elbow = girth(build, 1.07F);

    return {
        // along the collar bone, and the upper edge of the trapezius
        {Tissue::ShoulderGirdle, bone(Bone::LeftClavicle),
         RoundCone{{m * 0.040F, -0.012F, -0.028F},
                   0.052F,
                   {m * 0.128F, -0.006F, -0.018F},
                   0.043F * elbow},
         0.05F},
        {Tissue::ShoulderGirdle, Bone::UpperThorax,
         RoundCone{
             {m * 0.026F, 0.134F, -0.008F}, 0.045F, {m * 0.116F, 0.094F, -0.012F}, 0.036F * elbow},
         0.05F},
        // deltoid
        {Tissue::UpperArm, bone(Bone::LeftUpperArm),
         Ellipsoid{{m * 0.001F, -0.046F, 0}, Vec3{0.043F, 0.068F, 0.049F} * thick}, 0.03F},
        {Tissue::UpperArm, bone(Bone::LeftUpperArm),
         scaled(Loft{upperArmSections, -1 / upperArmLength, 0.038F, 0.035F}, thick, elbow), 0.02F},
        {Tissue::Forearm, bone(Bone::LeftForearm), forearmLoft(build), 0.015F},
        {Tissue::ElbowTip, bone(Bone::LeftElbowHelper),
         RoundCone{{0, 0, -0.008F}, 0.033F * elbow, {0, 0, -0.012F}, 0.032F * elbow}, 0.012F},
    };
}

} // namespace hipwise
