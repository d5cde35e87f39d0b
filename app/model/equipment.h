#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hipwise {

/// A thing that a step can need.
enum class Equipment {
    Mat,
    Bed,
    Chair,
    Wall,
    Counter,
    Strap,
    Towel,
    Pillow,
    Ball,
    Step,
};

/// The word of the JSON.
std::string_view wordFor(Equipment equipment);
std::optional<Equipment> equipmentFromWord(std::string_view word);

/// One need of a step, met by any of the things named.
struct EquipmentNeed
{
    std::vector<Equipment> anyOf;
    bool optional = false;
    std::string use; ///< what it is for, such as "behind the thigh"; may be empty

    friend bool operator==(const EquipmentNeed &, const EquipmentNeed &) = default;
};

/// "mat or bed", "towel (optional, behind the thigh)".
std::string inWords(const EquipmentNeed &need);

} // namespace hipwise
