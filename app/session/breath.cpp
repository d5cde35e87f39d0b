#include "session/breath.h"

#include <cmath>
#include <numbers>

namespace hipwise {

namespace {

constexpr double in = 4; ///< seconds
constexpr double out = 6;

double timeInBreath(Milliseconds elapsed)
{
    return std::fmod(static_cast<double>(elapsed.count()) / 1000.0, in + out);
}

} // namespace

double breathAt(Milliseconds elapsed)
{
    const double time = timeInBreath(elapsed);
    const double part = time < in ? time / in : 1 - (time - in) / out;
    return (1 - std::cos(part * std::numbers::pi)) / 2;
}

bool isBreathingIn(Milliseconds elapsed)
{
    return timeInBreath(elapsed) < in;
}

} // namespace hipwise
