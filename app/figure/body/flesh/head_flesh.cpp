#include "figure/body/flesh/flesh_tables.h"
#include "figure/body/flesh/girth.h"

namespace hipwise {

namespace {

/// Two millimetres inside the trunk's neck where they overlap; heights above the floor.
const std::vector<Section> neckSections{{1.410F, 0.0440F, 0.0410F, 0.0460F, 0, -0.048F},
                                        {1.455F, 0.0475F, 0.0455F, 0.0495F, 0, -0.039F},
                                        {1.490F, 0.0515F, 0.0495F, 0.0535F, 0, -0.033F},
                                        {1.560F, 0.0500F, 0.0460F, 0.0560F, 0, -0.026F}};

Flesh skull(Shape shape, float blend)
{
    return {Tissue::Skull, Bone::Head, std::move(shape), blend};
}

/// What there is twice: cheekbone, jaw, nostril and ear.
void addSide(std::vector<Flesh> &flesh, float m, float cheek)
{
    flesh.push_back(
        skull(RoundCone{{m * 0.034F, 0.066F, 0.064F}, 0.019F, {m * 0.057F, 0.074F, 0.022F}, 0.015F},
              0.030F));
    flesh.push_back(skull(
        RoundCone{
            {m * 0.049F * cheek, 0.030F, 0.006F}, 0.013F, {m * 0.013F, -0.008F, 0.064F}, 0.014F},
        0.030F));
    flesh.push_back(
        skull(Ellipsoid{{m * 0.009F, 0.057F, 0.095F}, {0.008F, 0.007F, 0.010F}}, 0.010F));
    flesh.push_back(
        skull(Ellipsoid{{m * 0.078F, 0.073F, -0.006F}, {0.009F, 0.029F, 0.018F}, turnY(m * -18)},
              0.008F));
}

} // namespace

std::vector<Flesh> headFlesh(Build build)
{
    const float cheek = girth(build, 1.08F);
    std::vector<Flesh> flesh{
        {Tissue::Neck, {}, Loft{neckSections, 1, 0.02F, 0.05F}, 0.045F},
        skull(Ellipsoid{{0, 0.106F, -0.004F}, {0.077F, 0.096F, 0.096F}}, 0.025F),
        skull(Ellipsoid{{0, 0.045F, 0.030F}, {0.0565F * cheek, 0.067F, 0.058F}}, 0.040F), // face
        skull(Ellipsoid{{0, -0.005F, 0.068F}, {0.021F * cheek, 0.016F, 0.018F}}, 0.025F), // chin
        skull(RoundCone{{-0.030F, 0.102F, 0.073F}, 0.012F, {0.030F, 0.102F, 0.073F}, 0.012F},
              0.035F),                                                                       // brow
        skull(RoundCone{{0, 0.096F, 0.086F}, 0.006F, {0, 0.062F, 0.102F}, 0.0085F}, 0.020F), // nose
        skull(Ellipsoid{{0, 0.026F, 0.078F}, {0.023F, 0.014F, 0.014F}}, 0.018F), // mouth
    };
    for (const Side side : bothSides)
        addSide(flesh, outward(side), cheek);
    return flesh;
}

std::vector<Cut> headCuts()
{
    return {{Bone::Head, Ellipsoid{{0.032F, 0.086F, 0.1005F}, {0.019F, 0.012F, 0.018F}}, 0.024F}};
}

} // namespace hipwise
