#pragma once

#include "session/wall_clock.h"

namespace hipwise {

/// The time of day and the date as the system has them, in its time zone.
class SystemWallClock final : public WallClock
{
public:
    std::chrono::system_clock::time_point now() const override;
    CalendarDay today() const override;
};

} // namespace hipwise
