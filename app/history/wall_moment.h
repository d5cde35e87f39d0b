#pragma once

#include "session/clock.h"
#include "session/wall_clock.h"

namespace hipwise {

/// A moment by the calendar, and the day that it was where the person is: a journey changes the
/// time zone, not what was done.
struct WallMoment
{
    std::chrono::sys_time<Milliseconds> time{};
    CalendarDay day{};

    friend bool operator==(const WallMoment &, const WallMoment &) = default;
};

inline WallMoment momentOf(const WallClock &clock)
{
    return {std::chrono::floor<Milliseconds>(clock.now()), clock.today()};
}

} // namespace hipwise
