#include "safety/check_out.h"

namespace hipwise {

DayLight lightOf(const CheckOut &checkOut)
{
    constexpr int mostGreen = 2;
    constexpr int mostAmber = 5;
    constexpr int farUp = 3;
    const int pain = checkOut.pain.value_or(0);
    const bool isFarUp = checkOut.atStart && pain - *checkOut.atStart >= farUp;
    if (checkOut.hasNewSigns || pain > mostAmber || isFarUp)
        return DayLight::Red;
    const bool isUp = !checkOut.atStart || pain > *checkOut.atStart;
    return pain > mostGreen && isUp ? DayLight::Amber : DayLight::Green;
}

} // namespace hipwise
