#pragma once

#include "safety/check_out.h"
#include "safety/next_day.h"

#include <optional>

namespace hipwise {

/// A session of the past, as far as the rules for the next one go by it.
struct SessionCourse
{
    CalendarDay day{};
    std::optional<int> painAtStart{}; ///< 0 to 10
    std::optional<CheckOut> checkOut{};
    std::optional<NextDay> nextDay{};
    bool isEndedByRule = false; ///< a stop rule left nothing but to end it

    friend bool operator==(const SessionCourse &, const SessionCourse &) = default;
};

} // namespace hipwise
