#pragma once

#include "history/session_record.h"
#include "model/programme_record.h"
#include "safety/session_course.h"

#include <vector>

namespace hipwise {

/// What the rules for the next session go by, of one that is kept.
SessionCourse courseOf(const SessionRecord &record);

/// In the same order, without those under way.
std::vector<SessionCourse> coursesOf(const std::vector<SessionRecord> &records);

/// What was said of the days after \a records, in the same order; of a day with several sessions, of
/// the one that comes first.
std::vector<DayAfter> daysAfter(const std::vector<SessionRecord> &records);

} // namespace hipwise
