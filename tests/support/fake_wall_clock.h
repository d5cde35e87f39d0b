#pragma once

#include "session/wall_clock.h"

namespace hipwise {

/// It is always noon, on the day that it is told.
class FakeWallClock final : public WallClock
{
public:
    std::chrono::system_clock::time_point now() const override
    {
        return std::chrono::sys_days(m_today.time_since_epoch()) + std::chrono::hours(12);
    }
    CalendarDay today() const override { return m_today; }
    void setToday(CalendarDay day) { m_today = day; }
    void advance(int days) { m_today += std::chrono::days(days); }

private:
    CalendarDay m_today{std::chrono::year(2026) / 11 / 23}; ///< a Monday
};

} // namespace hipwise
