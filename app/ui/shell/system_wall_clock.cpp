#include "ui/shell/system_wall_clock.h"

#include "ui/style/dates.h"

namespace hipwise {

std::chrono::system_clock::time_point SystemWallClock::now() const
{
    return std::chrono::system_clock::now();
}

CalendarDay SystemWallClock::today() const
{
    return fromQDate(QDate::currentDate());
}

} // namespace hipwise
