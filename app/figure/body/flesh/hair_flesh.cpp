#include "figure/body/flesh/flesh_tables.h"

namespace hipwise {

std::vector<Flesh> hairFlesh()
{
    // Half a centimetre off the skull and more: where it lay closer, its edge would be ragged.
    return {{Tissue::Hair, Bone::Head, Ellipsoid{{0, 0.116F, -0.012F}, {0.0860F, 0.0985F, 0.1065F}},
             0.01F},
            {Tissue::Hair, Bone::Head, Ellipsoid{{0, 0.150F, 0.020F}, {0.066F, 0.069F, 0.080F}},
             0.03F}};
}

std::vector<Cut> hairCuts()
{
    // The hairline falls from the forehead to the nape. The cuts see the left half only, where x is
    // positive: going outwards, the line drops a little, to sideburns.
    return {{Bone::Head, HalfSpace{{-0.10F, -1, 0.86F}, -0.066F}, 0.004F},
            {Bone::Head, HalfSpace{{-0.10F, -1, -0.10F}, 0.004F}, 0.008F}};
}

} // namespace hipwise
