#pragma once

#include "model/calendar_day.h"

#include <QDate>

namespace hipwise {

QDate toQDate(CalendarDay day);

/// \a date must be valid.
CalendarDay fromQDate(QDate date);

/// "Mon 23".
QString shortDate(CalendarDay day);

/// "Monday, 23 November".
QString longDate(CalendarDay day);

} // namespace hipwise
