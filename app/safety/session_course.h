#pragma once

#include "safety/check_out.h"
#include "safety/next_day.h"
#include "safety/warning_sign.h"

#include <optional>

namespace hipwise {

/// A session of the past, as far as the rules for the next one go by it.
struct SessionCourse
{
    CalendarDay day{};
    std::optional<int> painAtStart{}; ///< 0 to 10
    std::optional<CheckOut> checkOut{};
    std::optional<NextDay> nextDay{};
    bool isEndedByRule = false;            ///< a stop rule left nothing but to end it
    std::optional<WarningSign> sign{};     ///< that ended it, if somebody has to look at it
    std::optional<CalendarDay> lookedAt{}; ///< when the person said that somebody had

    friend bool operator==(const SessionCourse &, const SessionCourse &) = default;
};

} // namespace hipwise
