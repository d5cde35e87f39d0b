#pragma once

#include "history/session_to_resume.h"

#include <QString>

namespace hipwise {

/// "You were in Morning in bed, 3:12 of 9:40, today at 10:05."
QString resumeText(const SessionToResume &session, CalendarDay today);

} // namespace hipwise
