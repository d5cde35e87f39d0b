#pragma once

#include "model/calendar_day.h"
#include "ui/settings/reminders.h"

#include <chrono>
#include <optional>

namespace hipwise {

/// A day and a time of it, as the clock on the wall shows them.
struct WallTime
{
    CalendarDay day{};
    std::chrono::minutes time{0}; ///< since midnight
};

/// Later than this after its hour a reminder is left out: nobody is told in the night of the
/// afternoon.
inline constexpr std::chrono::minutes latestReminder{120};

/// Whether a person who wants \a reminders is to be reminded \a now, where \a settled is the last day
/// that needs none any more: it had its reminder, its session, or a "not today".
bool isReminderDue(const Reminders &reminders, const WallTime &now,
                   const std::optional<CalendarDay> &settled);

/// How long from \a now until the hour comes next; none where there are no reminders.
std::optional<std::chrono::minutes> untilReminderHour(const Reminders &reminders,
                                                      const WallTime &now);

} // namespace hipwise
