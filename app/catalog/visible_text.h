#pragma once

#include <string>
#include <string_view>

namespace hipwise {

/// \a text with everything made visible that could deceive or upset a screen: control characters,
/// marks that turn the direction of writing, and bytes that are no UTF-8, as "\u001b", "\xff".
std::string visible(std::string_view text);

/// The same in quotation marks, cut to a length that fits into a sentence.
std::string inQuotes(std::string_view text);

/// The name of a character that cannot be shown: "a line break", "the control character U+0007".
std::string nameOfForbidden(char32_t codePoint);

} // namespace hipwise
