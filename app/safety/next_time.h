#pragma once

#include "safety/session_course.h"

#include <string>
#include <vector>

namespace hipwise {

/// How much of a routine comes the next time.
enum class NextDose {
    AsPlanned,
    MayGrow, ///< as planned, and the person may add a little (D17)
    Easier,  ///< a third to half of it less (D18)
    Paused,  ///< none of it before it is back to usual
};

struct NextTime
{
    NextDose dose = NextDose::AsPlanned;
    std::string rule{}; ///< id of the one that says so; empty before there is anything to go by

    friend bool operator==(const NextTime &, const NextTime &) = default;
};

/// The newest of \a courses that there is something to go by of; null if there is none. One that was
/// left without an answer takes nothing back.
const SessionCourse *lastJudged(const std::vector<SessionCourse> &courses);

/// Rule NX03 (evidence base, section 4.6) for \a courses of one routine, newest first. A day after
/// that is back to usual lifts a pause, and the next time is easier. After a warning sign only that
/// somebody has looked at it lifts it (a setting of the app, source app-rule). Growing takes two days after
/// in a row that are green, and a session that was not hard.
NextTime nextTime(const std::vector<SessionCourse> &courses);

/// Whether somebody has to look at what ended the last of \a courses before there is another.
bool waitsForLook(const std::vector<SessionCourse> &courses);

/// Whether a person may say \a today that a pause by \a courses is over, as it is back to usual: not
/// after a warning sign, and not on the day of the red answer, when nothing can have settled yet
/// (a setting of the app, source app-rule).
bool mayBeBackToUsual(const std::vector<SessionCourse> &courses, CalendarDay today);

/// Rule NX04, over all sessions: what two weeks of them come to.
enum class TwoWeeks {
    Fine, ///< or nothing to go by
    NotBetter,
    Worse,
};

/// Of \a courses, newest first, those of the 14 days before \a today count. Not better are three
/// that were amber or red, or pain at the start that is as high as two weeks ago and above 2; worse
/// is a start that is 2 points above it (the numbers are settings of the app, source app-rule).
TwoWeeks twoWeeks(const std::vector<SessionCourse> &courses, CalendarDay today);

} // namespace hipwise
