#pragma once

#include "safety/after_rule.h"
#include "safety/next_time.h"
#include "safety/safety_tables.h"

#include <string>
#include <vector>

namespace hipwise {

/// What comes next in a plain sentence, why, and what both rest on.
struct NextWords
{
    std::string sentence; ///< empty where there is nothing to say
    std::string reason;
    std::vector<std::string> sources; ///< ids

    friend bool operator==(const NextWords &, const NextWords &) = default;
};

/// Right after a session: rule NX01.
NextWords inWords(const CheckOut &checkOut, const std::vector<AfterRule> &rules);

/// On a later day: rule NX02.
NextWords inWords(const NextDay &nextDay, CalendarDay session, const std::vector<AfterRule> &rules);

/// Before the next session of a routine. The reason is of the newest of \a courses
/// that there is something to go by of; a warning sign has the advice of its own rule.
NextWords inWords(const NextTime &next, const std::vector<SessionCourse> &courses,
                  const SafetyTables &tables);

/// Rule NX04.
NextWords inWords(TwoWeeks weeks, const std::vector<AfterRule> &rules);

} // namespace hipwise
