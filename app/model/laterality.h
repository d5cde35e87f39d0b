#pragma once

#include <optional>
#include <string_view>

namespace hipwise {

/// Whether a step has sides, and how its dose is spread over them.
enum class Laterality {
    Unilateral,  ///< the whole dose on one side, then on the other
    Alternating, ///< the repetitions change sides
    Bilateral,   ///< no side
};

/// The word of the JSON.
std::string_view wordFor(Laterality laterality);
std::optional<Laterality> lateralityFromWord(std::string_view word);

} // namespace hipwise
