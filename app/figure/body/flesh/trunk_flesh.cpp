#include "figure/body/flesh/flesh_tables.h"

namespace hipwise {

namespace {

/// Heights above the floor, standing.
std::vector<Section> trunkSections(Build build)
{
    if (build == Build::Sturdy) {
        return {{0.845F, 0.100F, 0.080F, 0.090F, 0, -0.005F},
                {0.880F, 0.152F, 0.098F, 0.114F, 0, -0.008F},
                {0.925F, 0.174F, 0.110F, 0.124F, 0, -0.008F},
                {0.975F, 0.173F, 0.122F, 0.114F, 0, -0.008F},
                {1.030F, 0.163F, 0.131F, 0.100F, 0, -0.006F},
                {1.085F, 0.155F, 0.133F, 0.095F, 0, -0.006F},
                {1.150F, 0.153F, 0.132F, 0.099F, 0, -0.008F},
                {1.220F, 0.158F, 0.132F, 0.107F, 0, -0.012F},
                {1.290F, 0.164F, 0.129F, 0.111F, 0, -0.018F},
                {1.335F, 0.157F, 0.114F, 0.107F, 0, -0.026F},
                {1.370F, 0.132F, 0.089F, 0.093F, 0, -0.032F},
                {1.400F, 0.094F, 0.067F, 0.074F, 0, -0.036F},
                {1.420F, 0.069F, 0.054F, 0.063F, 0, -0.038F}};
    }
    return {
        {0.845F, 0.095F, 0.075F, 0.085F, 0, -0.005F}, {0.880F, 0.140F, 0.090F, 0.105F, 0, -0.008F},
        {0.925F, 0.158F, 0.098F, 0.112F, 0, -0.008F}, {0.975F, 0.152F, 0.103F, 0.102F, 0, -0.008F},
        {1.030F, 0.136F, 0.103F, 0.086F, 0, -0.006F}, {1.085F, 0.127F, 0.101F, 0.080F, 0, -0.006F},
        {1.150F, 0.131F, 0.106F, 0.086F, 0, -0.008F}, {1.220F, 0.144F, 0.116F, 0.096F, 0, -0.012F},
        {1.290F, 0.153F, 0.118F, 0.102F, 0, -0.018F}, {1.335F, 0.148F, 0.106F, 0.100F, 0, -0.026F},
        {1.370F, 0.126F, 0.084F, 0.088F, 0, -0.032F}, {1.400F, 0.090F, 0.064F, 0.070F, 0, -0.036F},
        {1.420F, 0.066F, 0.052F, 0.060F, 0, -0.038F}};
}

const std::vector<Section> neckSections{{1.380F, 0.0600F, 0.0550F, 0.0620F, 0, -0.048F},
                                        {1.420F, 0.0535F, 0.0495F, 0.0555F, 0, -0.045F},
                                        {1.475F, 0.0515F, 0.0495F, 0.0535F, 0, -0.036F},
                                        {1.515F, 0.0490F, 0.0470F, 0.0500F, 0, -0.030F}};

} // namespace

std::vector<Flesh> trunkFlesh(Build build)
{
    std::vector<Flesh> flesh{
        {Tissue::Trunk, {}, Loft{trunkSections(build), 1, 0.06F, 0.02F, 2.3F}, 0.03F},
        {Tissue::Neck, {}, Loft{neckSections, 1, 0.02F, 0.02F}, 0.045F}};
    for (const Side side : bothSides) {
        const Vec3 breast{outward(side) * 0.075F, 0.030F, 0.055F};
        flesh.push_back(
            {Tissue::Trunk, Bone::UpperThorax, Ellipsoid{breast, {0.070F, 0.060F, 0.045F}}, 0.04F});
    }
    return flesh;
}

} // namespace hipwise
