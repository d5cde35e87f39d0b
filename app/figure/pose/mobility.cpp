#include "figure/pose/mobility.h"

#include "figure/skeleton/bone.h"

namespace hipwise {

Freedoms usualMobility()
{
    using enum Freedom;
    Freedoms m;
    m[RootY] = 2; // the height is no part of what an author writes
    m[Pitch] = 3;
    m[Roll] = 3;
    m[Turn] = 2;
    m[LumbarFlexion] = m[LumbarSideBend] = 3;
    m[LumbarRotation] = 1.5F;
    m[ThoracicFlexion] = m[ThoracicSideBend] = 3;
    m[ThoracicRotation] = 2;
    m[NeckFlexion] = m[NeckSideBend] = 12;
    m[NeckRotation] = 5;
    for (const Side side : bothSides) {
        m[onSide(LeftHipFlexion, side)] = 10;
        m[onSide(LeftHipAbduction, side)] = 6;
        m[onSide(LeftHipRotation, side)] = 6;
        m[onSide(LeftKneeFlexion, side)] = 10;
        m[onSide(LeftAnkleDorsiflexion, side)] = 14;
        m[onSide(LeftAnkleInversion, side)] = 4;
        m[onSide(LeftToeExtension, side)] = 8;
        m[onSide(LeftShoulderFlexion, side)] = 10;
        m[onSide(LeftShoulderAbduction, side)] = 10;
        m[onSide(LeftShoulderRotation, side)] = 8;
        m[onSide(LeftElbowFlexion, side)] = 10;
        m[onSide(LeftWristFlexion, side)] = 8;
        m[onSide(LeftClavicleElevation, side)] = 3;
    }
    return m;
}

Freedoms withBendingTrunk(Freedoms mobility)
{
    using enum Freedom;
    mobility[Pitch] = 6;
    mobility[LumbarFlexion] = mobility[ThoracicFlexion] = 9;
    mobility[LumbarSideBend] = mobility[ThoracicSideBend] = 5;
    mobility[ThoracicRotation] = 5;
    return mobility;
}

Freedoms withFreePlace(Freedoms mobility)
{
    mobility[Freedom::RootX] = 1;
    mobility[Freedom::RootZ] = 1;
    return mobility;
}

} // namespace hipwise
