#pragma once

#include "safety/profile.h"
#include "safety/session_course.h"

#include <vector>

namespace hipwise {

/// When somebody looked at what ended a session of \a day, by what the person says; nullopt if
/// nobody has.
std::optional<CalendarDay> lookedAt(const Profile &profile, CalendarDay day);

/// \a courses, each with when it was looked at.
std::vector<SessionCourse> withLooks(std::vector<SessionCourse> courses, const Profile &profile);

} // namespace hipwise
