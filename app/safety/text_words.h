#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hipwise {

/// The words of \a text in small letters, without punctuation but for hyphens and apostrophes
/// inside a word; numbers are words.
std::vector<std::string> textWords(std::string_view text);

/// Where the words of \a phrase, parted by spaces, first stand in \a words from \a from on;
/// words.size() where they do not.
std::size_t findPhrase(const std::vector<std::string> &words, std::string_view phrase,
                       std::size_t from = 0);

/// "20", "twenty"; nothing for what is no whole number, nor for "one", which is often none.
std::optional<int> numeralOf(std::string_view word);

} // namespace hipwise
