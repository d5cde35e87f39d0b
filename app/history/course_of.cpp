#include "history/course_of.h"

#include <algorithm>

namespace hipwise {

SessionCourse courseOf(const SessionRecord &record)
{
    SessionCourse course{.day = record.started.day, .painAtStart = record.painAtStart};
    if (record.checkOut) {
        course.checkOut = record.checkOut->said;
        course.checkOut->atStart = record.painAtStart;
    }
    if (record.nextDay)
        course.nextDay = NextDay{record.nextDay->answer, record.nextDay->when.day};
    // Who lost their balance goes on sitting: that says nothing against the next time.
    course.isEndedByRule = !record.said.empty() && endsSession(record.said.back().advice) &&
                           record.said.back().taken != WayOn::ChairRoutine;
    course.sign = warningSignOf(record.said, course.day);
    return course;
}

std::vector<SessionCourse> coursesOf(const std::vector<SessionRecord> &records)
{
    std::vector<SessionCourse> courses;
    for (const SessionRecord &record : records) {
        if (record.ending != Ending::Running)
            courses.push_back(courseOf(record));
    }
    return courses;
}

std::vector<DayAfter> daysAfter(const std::vector<SessionRecord> &records)
{
    std::vector<DayAfter> days;
    for (const SessionCourse &course : coursesOf(records)) {
        const bool isThere = std::ranges::find(days, course.day, &DayAfter::session) != days.end();
        if (!course.nextDay || isThere)
            continue;
        const bool isAsUsual = lightOf(*course.nextDay, course.day) == DayLight::Green;
        days.push_back({course.day, course.nextDay->day, isAsUsual});
    }
    return days;
}

} // namespace hipwise
