#pragma once

#include "model/calendar_day.h"
#include "safety/check_in.h"

#include <chrono>

namespace hipwise {

/// How hip and back are on a day after a session, next to how they usually are.
struct NextDay
{
    enum class Answer {
        AsUsual,  ///< or a mild ache of the muscles
        Settling, ///< higher, and on its way down
        Lasting,  ///< higher, and not on its way down
        RedSign,  ///< pain at night, a limp, swelling or numbness
    };

    Answer answer = Answer::AsUsual;
    CalendarDay day{}; ///< when it was said

    friend bool operator==(const NextDay &, const NextDay &) = default;
};

/// Rule NX02 (evidence base, section 4.6) for a session of the day \a session: higher for more
/// than two days is red, however it is said.
DayLight lightOf(const NextDay &nextDay, CalendarDay session);

/// When the question of the next day is asked, for a session that ended at \a ended: on a later
/// day, six hours after it at the earliest and seven days after it at the latest (a setting of
/// the app, source app-rule).
bool isNextDayDue(std::chrono::system_clock::time_point ended, CalendarDay session,
                  std::chrono::system_clock::time_point now, CalendarDay today);

} // namespace hipwise
