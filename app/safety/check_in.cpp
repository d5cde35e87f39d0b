#include "safety/check_in.h"

namespace hipwise {

DayLight lightOf(const CheckIn &checkIn)
{
    constexpr int mostGreen = 2;
    constexpr int mostAmber = 5;
    if (checkIn.isSomethingNew || checkIn.isUnwell || checkIn.pain > mostAmber)
        return DayLight::Red;
    return checkIn.pain > mostGreen ? DayLight::Amber : DayLight::Green;
}

} // namespace hipwise
