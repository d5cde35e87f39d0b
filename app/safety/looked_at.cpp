#include "safety/looked_at.h"

namespace hipwise {

std::optional<CalendarDay> lookedAt(const Profile &profile, CalendarDay day)
{
    const bool isOfIt = profile.lookedAt && *profile.lookedAt >= day;
    return isOfIt && !profile.sign ? profile.lookedAt : std::nullopt;
}

std::vector<SessionCourse> withLooks(std::vector<SessionCourse> courses, const Profile &profile)
{
    for (SessionCourse &course : courses)
        course.lookedAt = lookedAt(profile, course.day);
    return courses;
}

} // namespace hipwise
