#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace hipwise {

/// The muscle groups that a figure can light up.
enum class Muscle : std::uint8_t {
    HipFlexors,
    Quads,
    Hamstrings,
    Glutes,
    DeepRotators,
    Adductors,
    Abductors,
    LowBack,
    UpperBack,
    Calves,
    Obliques,
    Chest,
    Abdominals,
    Neck,
    Lats,
};

inline constexpr std::size_t muscleCount = 15;

constexpr std::size_t indexOf(Muscle muscle)
{
    return static_cast<std::size_t>(muscle);
}

/// The word of the JSON: "hip_flexors".
std::string_view wordFor(Muscle muscle);
std::optional<Muscle> muscleFromWord(std::string_view word);

} // namespace hipwise
