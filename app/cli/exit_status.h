#pragma once

namespace hipwise::exit_status {

inline constexpr int done = 0;
inline constexpr int problems = 1; ///< named on the error stream; those of lint, on the output
inline constexpr int wrongArguments = 2; ///< said on the error stream, with the usage

} // namespace hipwise::exit_status
