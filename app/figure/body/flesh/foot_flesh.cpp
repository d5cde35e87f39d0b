#include "figure/body/flesh/flesh_tables.h"
#include "figure/body/flesh/girth.h"
#include "figure/skeleton/skeleton.h"

#include <array>

namespace hipwise {

namespace {

struct Toe
{
    float x;     ///< outwards from the toe joint's middle
    float reach; ///< forwards to the tip
    float radius;
};

constexpr std::array toes{Toe{-0.024F, 0.066F, 0.0145F}, Toe{-0.004F, 0.066F, 0.0105F},
                          Toe{0.011F, 0.058F, 0.0100F}, Toe{0.024F, 0.048F, 0.0095F},
                          Toe{0.035F, 0.036F, 0.0095F}};

/// The shank goes on under the foot, hidden above the ankle and hiding below it.
Loft ankle(Build build, Side side)
{
    Loft loft = stub(shankLoft(build, side), 0.80F, 0.0012F);
    Section &hidden = loft.sections.front();
    hidden.halfWidth -= 0.0028F;
    hidden.front -= 0.0028F;
    hidden.back -= 0.0028F;
    loft.sections.insert(loft.sections.begin(),
                         Section{0.72F, 0.0300F, 0.0290F, 0.0345F, 0, -0.003F});
    loft.firstCap = 0.004F;
    loft.lastCap = 0.020F;
    return loft;
}

} // namespace

std::vector<Flesh> footFlesh(Build build, Side side)
{
    const float m = outward(side);
    const Bone foot = onSide(Bone::LeftFoot, side);
    std::vector<Flesh> flesh{
        {Tissue::Shank, onSide(Bone::LeftShank, side), ankle(build, side), 0.02F},
        // heel, instep, outer edge and ball
        {Tissue::Foot, foot,
         RoundCone{{0, -0.030F, -0.030F}, 0.031F, {0, -0.036F, -0.022F}, 0.032F}, 0.02F},
        {Tissue::Foot, foot,
         RoundCone{{0, -0.004F, 0.006F}, 0.034F, {m * -0.004F, -0.034F, 0.095F}, 0.027F}, 0.03F},
        {Tissue::Foot, foot,
         RoundCone{{m * 0.006F, -0.040F, -0.010F}, 0.026F, {m * 0.022F, -0.050F, 0.105F}, 0.017F},
         0.03F},
        {Tissue::Foot, foot, Ellipsoid{{0, -0.047F, 0.118F}, {0.043F, 0.020F, 0.036F}}, 0.02F}};

    float back = -0.020F;
    for (const Toe &toe : toes) {
        flesh.push_back({Tissue::Toes, onSide(Bone::LeftToes, side),
                         RoundCone{{m * toe.x * 0.95F, -0.004F, back},
                                   toe.radius * 1.05F,
                                   {m * toe.x, -0.009F, toe.reach - toe.radius},
                                   toe.radius * 0.92F},
                         0.008F});
        back -= 0.004F;
    }
    return flesh;
}

std::vector<Cut> footCuts(Side side)
{
    return {{onSide(Bone::LeftFoot, side), HalfSpace{{0, -1, 0}, soleBelowAnkle}, 0.010F}};
}

} // namespace hipwise
