#pragma once

#include <string_view>
#include <vector>

namespace hipwise {

/// The phrases in \a text that ask for pain, or for as much as there is (evidence base, D07).
/// "Stop before it hurts" and "never push through" ask for neither.
std::vector<std::string_view> painPhrases(std::string_view text);

/// The phrases in \a text that promise what no exercise can (evidence base, D21 and section 7).
std::vector<std::string_view> promisePhrases(std::string_view text);

} // namespace hipwise
