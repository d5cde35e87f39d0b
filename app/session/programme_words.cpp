#include "session/programme_words.h"

#include <array>

namespace hipwise {

namespace {

std::string counted(int number, const std::string &one, const std::string &many)
{
    return std::to_string(number) + " " + (number == 1 ? one : many);
}

std::string inARow(int times)
{
    return times == 1   ? "once"
           : times == 2 ? "twice in a row"
                        : std::to_string(times) + " times in a row";
}

} // namespace

std::string nameOf(std::chrono::weekday weekday)
{
    std::string name(wordFor(weekday));
    if (!name.empty())
        name.front() = static_cast<char>(name.front() - 'a' + 'A');
    return name;
}

std::string dateInWords(CalendarDay day)
{
    constexpr std::array months{"January",   "February", "March",    "April",
                                "May",       "June",     "July",     "August",
                                "September", "October",  "November", "December"};
    const std::chrono::year_month_day date(day);
    return std::to_string(static_cast<unsigned>(date.day())) + " " +
           months.at(static_cast<unsigned>(date.month()) - 1);
}

std::string daysInWords(const ProgrammeSession &session)
{
    if (session.everyOtherDay == 1)
        return "once";
    if (session.everyOtherDay > 0)
        return counted(session.everyOtherDay, "time", "times") + ", every other day";
    if (session.weekdays.size() == 7)
        return "every day";
    std::string names;
    for (std::size_t i = 0; i < session.weekdays.size(); ++i) {
        const bool isLast = i + 1 == session.weekdays.size();
        names += (i == 0 ? "" : isLast ? " and " : ", ") + nameOf(session.weekdays[i]);
    }
    return names;
}

std::string timesInWords(const ProgrammeWeek &week)
{
    return counted(timesAWeek(week), "session", "sessions") + " a week";
}

std::string nextInWords(const NextWeek &next, std::size_t number)
{
    const std::string begin = "Week " + std::to_string(number) + " comes after ";
    if (next.sessions == 0)
        return begin + "7 days.";
    const std::string sessions = counted(next.sessions, "session", "sessions");
    if (next.greenChecks == 0)
        return begin + sessions + ", and not before 7 days.";
    return begin + sessions + ", when you felt as usual the day after, " +
           inARow(next.greenChecks) + ". Until then, stay with week " + std::to_string(number - 1) +
           ".";
}

} // namespace hipwise
