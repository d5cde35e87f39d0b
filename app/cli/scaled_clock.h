#pragma once

#include "session/clock.h"

namespace hipwise {

/// Another clock, so many times as fast. Its time is worked out from the whole time since it was
/// made, so that however often it is read it does not drift.
class ScaledClock final : public Clock
{
public:
    /// \a clock must outlive this one.
    ScaledClock(const Clock &clock, double speed);

    TimePoint now() const override;

private:
    const Clock &m_clock;
    TimePoint m_start;
    double m_speed;
};

} // namespace hipwise
