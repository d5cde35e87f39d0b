#include "safety/promising_words.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <iterator>
#include <string>

namespace hipwise {

namespace {

/// Each found at the beginning of a word.
constexpr std::array<std::string_view, 10> phrases{
    "snap back",       "realign", "adjust your", "adjustment", "put back in",
    "no pain no gain", "cure",    "guarantee",   "miracle",    "out of place"};

bool isLetter(char c)
{
    return std::isalpha(static_cast<unsigned char>(c)) != 0;
}

bool beginsWord(std::string_view text, std::string_view phrase)
{
    for (auto at = text.find(phrase); at != std::string_view::npos;
         at = text.find(phrase, at + 1)) {
        if (at == 0 || !isLetter(text[at - 1]))
            return true;
    }
    return false;
}

} // namespace

std::vector<std::string_view> promisingWords(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) {
        return static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    });
    std::vector<std::string_view> found;
    std::copy_if(phrases.begin(), phrases.end(), std::back_inserter(found),
                 [&lower](std::string_view phrase) { return beginsWord(lower, phrase); });
    return found;
}

} // namespace hipwise
