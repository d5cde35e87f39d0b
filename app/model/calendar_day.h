#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace hipwise {

/// A day of the calendar where the person is: it has no hours, so no time zone or change of the
/// clocks can move it.
using CalendarDay = std::chrono::local_days;

/// "2026-11-26".
std::string isoText(CalendarDay day);

/// Only of the years 1900 to 2999, written as isoText() does.
std::optional<CalendarDay> dayFromIso(std::string_view text);

/// The word of the JSON: "monday".
std::string_view wordFor(std::chrono::weekday weekday);
std::optional<std::chrono::weekday> weekdayFromWord(std::string_view word);

} // namespace hipwise
