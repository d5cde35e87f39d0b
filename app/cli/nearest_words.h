#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace hipwise {

/// At most three of \a candidates that somebody who wrote \a word may have meant, the nearest
/// first: those it is a part of, and those a few letters away.
std::vector<std::string> nearestWords(std::string_view word,
                                      const std::vector<std::string> &candidates);

/// " Did you mean desk-break-3 or seed-lying?"; empty for no words.
QString didYouMean(const std::vector<std::string> &words);

} // namespace hipwise
