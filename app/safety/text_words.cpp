#include "safety/text_words.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <utility>

namespace hipwise {

namespace {

bool belongsToWord(char c)
{
    // What is beyond ASCII is taken for letters; the phrases looked for have none.
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || std::isalnum(byte) != 0 || c == '-' || c == '\'';
}

constexpr std::array<std::pair<std::string_view, int>, 15> numerals{{{"two", 2},
                                                                     {"three", 3},
                                                                     {"four", 4},
                                                                     {"five", 5},
                                                                     {"six", 6},
                                                                     {"seven", 7},
                                                                     {"eight", 8},
                                                                     {"nine", 9},
                                                                     {"ten", 10},
                                                                     {"twelve", 12},
                                                                     {"fifteen", 15},
                                                                     {"twenty", 20},
                                                                     {"thirty", 30},
                                                                     {"forty", 40},
                                                                     {"sixty", 60}}};

} // namespace

std::vector<std::string> textWords(std::string_view text)
{
    std::vector<std::string> words;
    for (auto begin = text.begin(); begin != text.end();) {
        begin = std::find_if(begin, text.end(), belongsToWord);
        const auto end = std::find_if_not(begin, text.end(), belongsToWord);
        if (begin != end)
            words.emplace_back(begin, end);
        begin = end;
    }
    for (std::string &word : words) {
        std::ranges::transform(word, word.begin(), [](char c) {
            return static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        });
    }
    return words;
}

std::size_t findPhrase(const std::vector<std::string> &words, std::string_view phrase,
                       std::size_t from)
{
    const std::vector<std::string> wanted = textWords(phrase);
    const auto found = std::search(words.begin() + static_cast<std::ptrdiff_t>(from), words.end(),
                                   wanted.begin(), wanted.end());
    return static_cast<std::size_t>(found - words.begin());
}

std::optional<int> numeralOf(std::string_view word)
{
    int number = 0;
    const char *const end = word.data() + word.size();
    const auto [stop, error] = std::from_chars(word.data(), end, number);
    if (error == std::errc() && stop == end)
        return number;
    const auto found = std::ranges::find(numerals, word, &std::pair<std::string_view, int>::first);
    return found == numerals.end() ? std::nullopt : std::optional(found->second);
}

} // namespace hipwise
