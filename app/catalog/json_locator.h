#pragma once

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>

namespace hipwise {

/// Where in \a json, which must be valid, the values with these JSON Pointers begin, as byte
/// offsets. A pointer to nothing gets the place of the nearest container around it.
/// Only files with problems pay for this second pass.
std::map<std::string, std::size_t> locate(std::string_view json,
                                          const std::set<std::string> &pointers);

} // namespace hipwise
