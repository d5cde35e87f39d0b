#pragma once

#include <optional>
#include <string_view>

namespace hipwise {

/// The minutes that \a text announces: "Desk break (3 min)", "five-minute reset", "15-min".
std::optional<int> statedMinutes(std::string_view text);

/// How often a week \a frequency says at most: 3 of "2–3 days a week", 7 of "daily"; nothing where
/// it names no week and no day.
std::optional<int> sessionsAWeek(std::string_view frequency);

} // namespace hipwise
