#pragma once

#include "figure/math/quaternion.h"
#include "model/side.h"

namespace hipwise {

/// A hip or shoulder in clinical degrees, as posed() composes them.
struct BallAngles
{
    float flexion = 0;
    float abduction = 0;
    float rotation = 0; ///< internal
};

/// The angles of the hip or shoulder turned by \a turn. Of the two triples that describe any turn
/// this is the one nearer to \a hint, each angle within 180 degrees of it; where the arm or leg points
/// straight aside, flexion and rotation are one and the same and flexion stays that of \a hint.
BallAngles ballAngles(Quaternion turn, Side side, BallAngles hint);

/// The turn of a hip or shoulder.
Quaternion ballTurn(BallAngles angles, Side side);

/// A joint of the spine or the wrist in the order in which it is composed.
struct HingeAngles
{
    float first = 0;
    float second = 0;
    float third = 0;
};

/// The angles of \a turn taken as turnX(first) * turnZ(second) * turnY(third).
HingeAngles anglesXZY(Quaternion turn);

/// The angles of \a turn taken as turnY(first) * turnZ(second) * turnX(third).
HingeAngles anglesYZX(Quaternion turn);

} // namespace hipwise
