#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace hipwise {

/// How much the voice says.
enum class Verbosity {
    Full,       ///< all that helps to go through a session with the eyes shut
    Short,      ///< what changes: name, side, what to do, half, counts
    CountsOnly, ///< three, two, one, and the numbers of repetitions
    Off,
};

inline constexpr std::array allVerbosities{Verbosity::Full, Verbosity::Short, Verbosity::CountsOnly,
                                           Verbosity::Off};

/// "full", "counts-only": as the settings spell it.
std::string_view wordFor(Verbosity verbosity);
std::optional<Verbosity> verbosityFromWord(std::string_view word);

} // namespace hipwise
