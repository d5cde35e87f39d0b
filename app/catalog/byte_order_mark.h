#pragma once

#include <string_view>

namespace hipwise {

/// What some editors write at the start of a text. It is no part of it.
inline constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

} // namespace hipwise
