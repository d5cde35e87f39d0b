#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hipwise {

/// The words in \a text that ask for force (jerk, bounce, thrust ...), as they stand there.
/// Set-up and cues must have none (evidence base, rule D08).
std::vector<std::string> forcingWords(std::string_view text);

} // namespace hipwise
