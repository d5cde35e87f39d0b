#include "ui/style/dates.h"

#include "session/programme_words.h"
#include "ui/style/words.h"

namespace hipwise {

namespace {

/// Of the first day that std::chrono counts from.
constexpr qint64 julianEpoch = 2440588;

} // namespace

QDate toQDate(CalendarDay day)
{
    return QDate::fromJulianDay(julianEpoch + day.time_since_epoch().count());
}

CalendarDay fromQDate(QDate date)
{
    return CalendarDay(std::chrono::days(date.toJulianDay() - julianEpoch));
}

QString shortDate(CalendarDay day)
{
    return toQString(nameOf(std::chrono::weekday(day))).left(3) + u' ' +
           QString::number(toQDate(day).day());
}

QString longDate(CalendarDay day)
{
    return toQString(nameOf(std::chrono::weekday(day)) + ", " + dateInWords(day));
}

} // namespace hipwise
