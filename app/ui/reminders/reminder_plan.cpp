#include "ui/reminders/reminder_plan.h"

namespace hipwise {

namespace {

constexpr std::chrono::minutes wholeDay{std::chrono::hours(24)};

bool isQuiet(const Reminders &reminders, CalendarDay day)
{
    const std::chrono::weekday weekday{day};
    return reminders.quietDays.at(weekday.iso_encoding() - 1);
}

} // namespace

bool isReminderDue(const Reminders &reminders, const WallTime &now,
                   const std::optional<CalendarDay> &settled)
{
    if (!reminders.hour || isQuiet(reminders, now.day) || (settled && *settled >= now.day))
        return false;
    const std::chrono::minutes late = now.time - std::chrono::hours(*reminders.hour);
    return late >= std::chrono::minutes(0) && late <= latestReminder;
}

std::optional<std::chrono::minutes> untilReminderHour(const Reminders &reminders,
                                                      const WallTime &now)
{
    if (!reminders.hour)
        return std::nullopt;
    const std::chrono::minutes left = std::chrono::hours(*reminders.hour) - now.time;
    return left > std::chrono::minutes(0) ? left : left + wholeDay;
}

} // namespace hipwise
