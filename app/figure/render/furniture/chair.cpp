#include "figure/render/furniture/pieces.h"

namespace hipwise {

namespace {

// Metres, from the middle of the seat on the floor.
constexpr float seatHalf = seatHalfDepth; ///< it is square
constexpr float backrestSetback = chairBackSetbackBelow;
constexpr float floorHeight = -matThickness;

void addSeat(SolidBuilder &builder, std::uint8_t patch)
{
    builder.setMaterial(Material::Fabric);
    builder.box({-seatHalf, seatHeight - seatThickness, -0.205F}, {seatHalf, seatHeight, seatHalf},
                0.022F, patch);
    builder.setMaterial(Material::Wood);
    constexpr float inset = 0.022F;
    builder.box({-seatHalf + inset, seatHeight - seatThickness - 0.035F, -0.205F + inset},
                {seatHalf - inset, seatHeight - seatThickness + 0.01F, seatHalf - inset}, 0.008F);
}

void addLegs(SolidBuilder &builder)
{
    const float top = seatHeight - seatThickness - 0.01F;
    for (const float side : {-1.0F, 1.0F}) {
        builder.leg({side * 0.172F, top, 0.170F}, {side * 0.196F, floorHeight, 0.200F}, 0.019F,
                    0.012F);
        builder.leg({side * 0.172F, top, -0.165F}, {side * 0.196F, floorHeight, -0.235F}, 0.019F,
                    0.012F);
    }
}

void addBackrest(SolidBuilder &builder)
{
    builder.lean({0, seatHeight, -backrestSetback}, chairBackLean);
    for (const float side : {-1.0F, 1.0F}) {
        builder.leg({side * 0.176F, seatHeight - 0.07F, -backrestSetback - 0.012F},
                    {side * 0.176F, 0.865F, -backrestSetback - 0.020F}, 0.015F, 0.012F);
    }
    builder.setMaterial(Material::Fabric);
    constexpr float hollow = 0.028F;
    builder.curvedBoard({-chairBackHalfWidth, 0.645F, -backrestSetback - 0.026F + hollow},
                        {chairBackHalfWidth, chairBackHeight, -backrestSetback + hollow}, hollow);
    builder.standUpright();
}

} // namespace

void addChair(Furnishing &furnishing, const StandingThing &chair)
{
    const std::uint8_t patch =
        addPatch(furnishing, levelPatch(chair.place, seatHeight, 2 * seatHalf + 0.12F));
    SolidBuilder builder(furnishing, frameOf(chair));
    addSeat(builder, patch);
    addLegs(builder);
    addBackrest(builder);
}

} // namespace hipwise
