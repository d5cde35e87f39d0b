#include "figure/pose/grip.h"

namespace hipwise {

float gripAt(HandPlace place)
{
    switch (place) {
    case HandPlace::Strap:
        return 78;
    case HandPlace::Ankle:
    case HandPlace::ChairBack:
        return 58;
    case HandPlace::Shin:
    case HandPlace::Foot:
    case HandPlace::Toes:
    case HandPlace::Elbow:
        return 48;
    case HandPlace::Knee:
        return 42;
    case HandPlace::BehindThigh:
        return 36;
    case HandPlace::Thigh:
    case HandPlace::InnerKnee:
    case HandPlace::OuterKnee:
        return 26;
    case HandPlace::FloorBelow:
    case HandPlace::FloorAhead:
    case HandPlace::FloorBeside:
    case HandPlace::FloorBehind:
    case HandPlace::SeatBeside:
    case HandPlace::Wall:
    case HandPlace::Counter:
        return 0;
    default:
        return 12; // as it rests
    }
}

} // namespace hipwise
