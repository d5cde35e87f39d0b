#include "safety/stated_time.h"

#include "safety/text_words.h"

#include <algorithm>
#include <string>

namespace hipwise {

namespace {

/// The words, with those of "five-minute" and "2–3" taken apart.
std::vector<std::string> looseWords(std::string_view text)
{
    std::string loose(text);
    std::ranges::replace(loose, '-', ' ');
    for (const std::string_view joint : {"–", "×", "≥"}) {
        for (auto at = loose.find(joint); at != std::string::npos; at = loose.find(joint))
            loose.replace(at, joint.size(), " ");
    }
    return textWords(loose);
}

bool has(const std::vector<std::string> &words, std::string_view phrase)
{
    return findPhrase(words, phrase) < words.size();
}

} // namespace

std::optional<int> statedMinutes(std::string_view text)
{
    const std::vector<std::string> words = looseWords(text);
    for (std::size_t i = 1; i < words.size(); ++i) {
        const std::string &unit = words[i];
        const bool isMinutes =
            unit == "min" || unit == "mins" || unit == "minute" || unit == "minutes";
        if (isMinutes && numeralOf(words[i - 1]))
            return numeralOf(words[i - 1]);
    }
    return std::nullopt;
}

std::optional<int> sessionsAWeek(std::string_view frequency)
{
    constexpr int daysAWeek = 7;
    const std::vector<std::string> words = looseWords(frequency);
    if (has(words, "twice a day"))
        return 2 * daysAWeek;
    for (const char *daily :
         {"daily", "every day", "once a day", "every morning", "every evening", "most days"}) {
        if (has(words, daily))
            return daysAWeek;
    }
    std::optional<int> most;
    for (const std::string &word : words) {
        const auto number = numeralOf(word);
        if (number && *number <= daysAWeek)
            most = std::max(most.value_or(0), *number);
        if (word.starts_with("week"))
            return most;
    }
    return std::nullopt;
}

} // namespace hipwise
