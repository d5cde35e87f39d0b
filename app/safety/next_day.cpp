#include "safety/next_day.h"

namespace hipwise {

DayLight lightOf(const NextDay &nextDay, CalendarDay session)
{
    constexpr std::chrono::days longest{2};
    switch (nextDay.answer) {
    case NextDay::Answer::AsUsual:
        return DayLight::Green;
    case NextDay::Answer::Settling:
        return nextDay.day - session > longest ? DayLight::Red : DayLight::Amber;
    case NextDay::Answer::Lasting:
    case NextDay::Answer::RedSign:
        break;
    }
    return DayLight::Red;
}

bool isNextDayDue(std::chrono::system_clock::time_point ended, CalendarDay session,
                  std::chrono::system_clock::time_point now, CalendarDay today)
{
    constexpr std::chrono::hours soonest{6};
    constexpr std::chrono::days latest{7};
    return today > session && today - session <= latest && now - ended >= soonest;
}

} // namespace hipwise
