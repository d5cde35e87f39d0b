#pragma once

#include <cstddef>
#include <cstdint>

namespace hipwise::limits {

// Files from others are hostile until proven otherwise. The largest shipped file is a tenth of
// what one file may be.

inline constexpr std::uintmax_t fileBytes = 1024ULL * 1024;
inline constexpr int jsonDepth = 32;              ///< objects and arrays inside one another
inline constexpr std::size_t jsonValues = 20'000; ///< texts, numbers, lists and so on in a file
inline constexpr std::size_t keyBytes = 200;      ///< of one key of an object
inline constexpr std::size_t problems = 100;      ///< reported of one file
inline constexpr int folderDepth = 8;             ///< folders inside the folder of routines
inline constexpr std::size_t files = 20'000;      ///< in the folder of routines
inline constexpr std::uintmax_t folderBytes = 256ULL * 1024 * 1024; ///< of all its files

/// Of one step and side; more would be a session of hours.
inline constexpr int repetitionsTimesSets = 300;

} // namespace hipwise::limits
