#pragma once

#include <string_view>

namespace hipwise {

/// What codes refer to instead of spelling it out: keys, ids and phrases that routines share. It is
/// part of the format of a code, and never changes.
std::string_view codeDictionary();

} // namespace hipwise
