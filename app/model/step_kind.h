#pragma once

#include <optional>
#include <string_view>

namespace hipwise {

/// What a step is, which decides how its dose is counted and checked.
enum class StepKind {
    Static,    ///< a stretch, held
    Dynamic,   ///< moved slowly to and fro
    Isometric, ///< effort without movement, held briefly
    Strength,
    Breathing,
    Rest,
    SelfTest,
};

/// The word of the JSON.
std::string_view wordFor(StepKind stepKind);
std::optional<StepKind> stepKindFromWord(std::string_view word);

} // namespace hipwise
