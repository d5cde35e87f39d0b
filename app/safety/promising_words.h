#pragma once

#include <string_view>
#include <vector>

namespace hipwise {

/// The phrases in \a text that promise too much or picture the body as something out of place:
/// "realign", "put back in", "cure". Case does not matter (evidence base, section 7.3).
std::vector<std::string_view> promisingWords(std::string_view text);

} // namespace hipwise
