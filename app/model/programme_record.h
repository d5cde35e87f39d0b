#pragma once

#include "model/calendar_day.h"

#include <string>
#include <tuple>
#include <vector>

namespace hipwise {

/// A routine that was done to its end on a day.
struct DoneSession
{
    CalendarDay day;
    std::string routine; ///< id

    friend bool operator==(const DoneSession &, const DoneSession &) = default;
    /// By day.
    friend bool operator<(const DoneSession &one, const DoneSession &other)
    {
        return std::tie(one.day, one.routine) < std::tie(other.day, other.routine);
    }
};

/// What a person said of the days after a session of the day \a session (rule NX02).
struct DayAfter
{
    CalendarDay session;
    CalendarDay said;
    bool isAsUsual = true;

    friend bool operator==(const DayAfter &, const DayAfter &) = default;
};

/// How a person follows a programme.
struct ProgrammeRecord
{
    CalendarDay start;
    std::vector<DoneSession> done;     ///< in any order
    std::vector<CalendarDay> wentOn{}; ///< on which the person chose to go on to the next week
    std::vector<DayAfter> daysAfter{}; ///< in any order, one a day of sessions at most

    friend bool operator==(const ProgrammeRecord &, const ProgrammeRecord &) = default;
};

} // namespace hipwise
