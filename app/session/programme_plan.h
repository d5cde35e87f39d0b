#pragma once

#include "model/programme.h"
#include "model/programme_record.h"

#include <optional>
#include <string>
#include <vector>

namespace hipwise {

/// A session of a plan on its day.
struct PlannedSession
{
    std::string routine; ///< id
    CalendarDay day;
    bool isDone = false;

    friend bool operator==(const PlannedSession &, const PlannedSession &) = default;
};

/// A week of a plan. It lasts seven days, and longer until what the next one asks for is there.
struct PlannedWeek
{
    CalendarDay begin;
    int done = 0;                         ///< sessions
    std::vector<PlannedSession> sessions; ///< by day; what was missed is not among them

    friend bool operator==(const PlannedWeek &, const PlannedWeek &) = default;
};

/// What a programme comes to for a person on a day.
struct ProgrammePlan
{
    std::vector<PlannedWeek>
        weeks;               ///< as many as the programme has; those ahead as if none is missed
    std::size_t current = 0; ///< the week that today is in; weeks.size() when all are done
    std::string today;       ///< id of the routine to do today; empty for a rest
    std::optional<CalendarDay> next; ///< of the first session after today
    bool isDoneToday = false;        ///< a session of the programme was done today
    /// The sessions that the next week asks for are there, and nothing is known of the days after;
    /// it begins when the person says that they were as usual.
    bool asksToGoOn = false;
    /// The sessions are there, but the days after were not as usual: the week comes again (D17).
    bool isHeldBack = false;

    bool isFinished() const { return current == weeks.size(); }
};

/// The plan of \a programme for somebody who follows it as in \a record. What was missed moves on
/// to the next day that suits; a week that is not done is gone on with. What \a record has of
/// before its start or after \a today is left out.
ProgrammePlan planOf(const Programme &programme, const ProgrammeRecord &record, CalendarDay today);

} // namespace hipwise
