#include "model/calendar_day.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace hipwise {

namespace {

using namespace std::chrono;

/// In the order of their numbers, as std::chrono counts them.
constexpr std::array<std::string_view, 7> words{"sunday",   "monday", "tuesday", "wednesday",
                                                "thursday", "friday", "saturday"};

std::string padded(unsigned number, std::size_t digits)
{
    const std::string text = std::to_string(number);
    return std::string(digits - std::min(digits, text.size()), '0') + text;
}

/// Empty unless all of \a text are digits.
std::optional<int> numberIn(std::string_view text)
{
    int number = 0;
    const char *end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc() || stop != end || number < 0 || text.front() == '-')
        return std::nullopt;
    return number;
}

} // namespace

std::string isoText(CalendarDay day)
{
    const year_month_day date(day);
    return padded(static_cast<unsigned>(static_cast<int>(date.year())), 4) + '-' +
           padded(static_cast<unsigned>(date.month()), 2) + '-' +
           padded(static_cast<unsigned>(date.day()), 2);
}

std::optional<CalendarDay> dayFromIso(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto years = numberIn(text.substr(0, 4));
    const auto months = numberIn(text.substr(5, 2));
    const auto days = numberIn(text.substr(8, 2));
    if (!years || !months || !days || *years < 1900 || *years > 2999)
        return std::nullopt;
    const year_month_day date(year(*years), month(static_cast<unsigned>(*months)),
                              std::chrono::day(static_cast<unsigned>(*days)));
    return date.ok() ? std::optional(CalendarDay(date)) : std::nullopt;
}

std::string_view wordFor(weekday weekday)
{
    return weekday.ok() ? words.at(weekday.c_encoding()) : std::string_view();
}

std::optional<weekday> weekdayFromWord(std::string_view word)
{
    const auto *const found = std::ranges::find(words, word);
    if (found == words.end())
        return std::nullopt;
    return weekday(static_cast<unsigned>(found - words.begin()));
}

} // namespace hipwise
