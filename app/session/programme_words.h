#pragma once

#include "model/calendar_day.h"
#include "model/programme.h"

#include <string>

namespace hipwise {

/// "Monday".
std::string nameOf(std::chrono::weekday weekday);

/// "26 November".
std::string dateInWords(CalendarDay day);

/// "Monday and Thursday", "3 times, every other day".
std::string daysInWords(const ProgrammeSession &session);

/// "3 sessions a week", for a week.
std::string timesInWords(const ProgrammeWeek &week);

/// What has to be before week \a number, counted from 1, begins. One or two sentences.
std::string nextInWords(const NextWeek &next, std::size_t number);

} // namespace hipwise
