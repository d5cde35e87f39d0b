#pragma once

#include <array>
#include <optional>

namespace hipwise {

/// When a person wants to be reminded to stretch, at most once a day.
struct Reminders
{
    std::optional<int> hour{};       ///< of the day, 0 to 23; none: never
    std::array<bool, 7> quietDays{}; ///< from Monday on, those without a reminder

    friend bool operator==(const Reminders &, const Reminders &) = default;
};

} // namespace hipwise
