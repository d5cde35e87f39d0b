#include "safety/forcing_words.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace hipwise {

namespace {

/// Stems, so that "bouncing" and "jerks" are met; whole words only, so that "workforce" is not.
constexpr std::array stems{"jerk", "bounc", "forc", "thrust", "pop", "crack", "yank"};
constexpr std::array endings{"",    "e",     "s",    "es",     "ed",   "d",    "ing", "ping", "ped",
                             "ful", "fully", "eful", "efully", "ible", "ibly", "y",   "ily"};

bool isForcing(const std::string &word)
{
    return std::any_of(stems.begin(), stems.end(), [&word](std::string_view stem) {
        return word.starts_with(stem) &&
               std::find(endings.begin(), endings.end(), word.substr(stem.size())) != endings.end();
    });
}

bool isLetter(char c)
{
    return std::isalpha(static_cast<unsigned char>(c)) != 0;
}

} // namespace

std::vector<std::string> forcingWords(std::string_view text)
{
    std::vector<std::string> found;
    for (auto begin = text.begin(); begin != text.end();) {
        begin = std::find_if(begin, text.end(), isLetter);
        const auto end = std::find_if_not(begin, text.end(), isLetter);
        std::string word(begin, end);
        std::transform(word.begin(), word.end(), word.begin(), [](char c) {
            return static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        });
        if (isForcing(word))
            found.emplace_back(begin, end);
        begin = end;
    }
    return found;
}

} // namespace hipwise
