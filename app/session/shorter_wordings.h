#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hipwise {

/// \a text and what it can be shortened to without being cut in the middle of a thought, the
/// longest first: fewer of its sentences, then fewer clauses of its first sentence.
/// "Lie on your back, knees bent. Breathe." -> "Lie on your back, knees bent." -> "Lie on your back."
std::vector<std::string> shorterWordings(std::string_view text);

} // namespace hipwise
