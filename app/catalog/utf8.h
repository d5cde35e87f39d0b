#pragma once

#include <cstddef>
#include <string_view>

namespace hipwise {

/// The length in bytes of the code point at \a offset; 0 if the bytes there are no UTF-8: stray,
/// cut off, overlong, a surrogate or beyond U+10FFFF.
std::size_t codePointLength(std::string_view text, std::size_t offset);

/// How many code points \a text has, which must be valid.
std::size_t codePoints(std::string_view text);

/// The code point at \a offset, which must be valid and \a length bytes long.
char32_t codePointAt(std::string_view text, std::size_t offset, std::size_t length);

/// Whether this is nothing that a person would type: a control character, one that turns the
/// direction of writing round to deceive, or a mark that cannot be seen at all.
bool isForbidden(char32_t codePoint);

} // namespace hipwise
