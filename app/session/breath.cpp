#include "session/breath.h"

#include <cmath>
#include <numbers>

namespace hipwise {

double breathAt(Milliseconds elapsed)
{
    constexpr double in = 4;
    constexpr double out = 6;
    const double time = std::fmod(static_cast<double>(elapsed.count()) / 1000.0, in + out);
    const double part = time < in ? time / in : 1 - (time - in) / out;
    return (1 - std::cos(part * std::numbers::pi)) / 2;
}

} // namespace hipwise
