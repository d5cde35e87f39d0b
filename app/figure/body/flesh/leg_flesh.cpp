#include "figure/body/flesh/flesh_tables.h"
#include "figure/body/flesh/girth.h"
#include "figure/skeleton/skeleton.h"

namespace hipwise {

namespace {

std::vector<Section> thighSections(float m)
{
    return {{0.02F, 0.084F, 0.088F, 0.086F, m * 0.004F, -0.006F},
            {0.14F, 0.087F, 0.090F, 0.090F, m * 0.002F, -0.006F},
            {0.30F, 0.083F, 0.088F, 0.082F, 0, -0.002F},
            {0.50F, 0.074F, 0.080F, 0.071F, 0, 0},
            {0.72F, 0.062F, 0.065F, 0.060F, 0, 0},
            {0.88F, 0.054F, 0.055F, 0.054F, 0, 0},
            {1.00F, 0.051F, 0.051F, 0.050F, 0, 0.001F}};
}

std::vector<Section> shankSections(float m)
{
    return {{0.00F, 0.050F, 0.050F, 0.050F, 0, 0},
            {0.10F, 0.050F, 0.046F, 0.056F, 0, -0.003F},
            {0.25F, 0.054F, 0.044F, 0.066F, m * 0.002F, -0.006F},
            {0.42F, 0.050F, 0.041F, 0.062F, m * 0.001F, -0.006F},
            {0.62F, 0.040F, 0.036F, 0.046F, 0, -0.004F},
            {0.82F, 0.032F, 0.032F, 0.036F, 0, -0.002F},
            {0.96F, 0.031F, 0.032F, 0.036F, 0, 0},
            {1.04F, 0.032F, 0.034F, 0.038F, 0, 0.002F}};
}

} // namespace

Loft shankLoft(Build build, Side side)
{
    return scaled(Loft{shankSections(outward(side)), -1 / shankLength, 0.050F, 0.035F},
                  girth(build, 1.11F), 1);
}

std::vector<Flesh> legFlesh(Build build, Side side)
{
    const float m = outward(side);
    const auto bone = [side](Bone left) { return onSide(left, side); };
    const float thick = girth(build, 1.10F);
    const float knee = girth(build, 1.08F);

    return {
        {Tissue::Thigh, bone(Bone::LeftThigh),
         scaled(Loft{thighSections(m), -1 / thighLength, 0.085F, 0.050F}, thick, knee), 0.035F},
        {Tissue::Buttock, Bone::Pelvis,
         Ellipsoid{{m * 0.076F, -0.018F, -0.058F}, Vec3{0.080F, 0.085F, 0.076F} * thick}, 0.05F},
        // fills the groin and the side of the hip
        {Tissue::Buttock, Bone::Pelvis,
         RoundCone{{m * 0.088F, 0, 0.012F},
                   0.082F * thick,
                   {m * 0.095F, -0.030F, 0.005F},
                   0.082F * thick},
         0.05F},
        {Tissue::Shank, bone(Bone::LeftShank), shankLoft(build, side), 0.02F},
        {Tissue::Kneecap, bone(Bone::LeftKneeHelper),
         Ellipsoid{{0, 0.004F, 0.019F}, Vec3{0.038F, 0.044F, 0.036F} * knee}, 0.03F},
    };
}

} // namespace hipwise
