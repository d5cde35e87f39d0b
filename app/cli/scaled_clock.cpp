#include "cli/scaled_clock.h"

#include <cmath>

namespace hipwise {

ScaledClock::ScaledClock(const Clock &clock, double speed)
    : m_clock(clock)
    , m_start(clock.now())
    , m_speed(speed)
{}

TimePoint ScaledClock::now() const
{
    const auto passed = static_cast<double>((m_clock.now() - m_start).count());
    return m_start + Milliseconds(static_cast<Milliseconds::rep>(std::floor(passed * m_speed)));
}

} // namespace hipwise
