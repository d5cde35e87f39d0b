#pragma once

#include "model/calendar_day.h"

#include <chrono>

namespace hipwise {

/// Tells the date to those that must not read it themselves. Nothing is timed with it: it may be
/// set, and go back.
class WallClock
{
public:
    virtual ~WallClock() = default;
    virtual std::chrono::system_clock::time_point now() const = 0;
    /// Where the person is.
    virtual CalendarDay today() const = 0;
};

} // namespace hipwise
