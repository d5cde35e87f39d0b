#pragma once

#include <cstdint>
#include <string>

namespace hipwise {

/// Something about a solved pose that no body does, or that looks wrong.
struct PoseFlaw
{
    enum class Kind : std::uint8_t {
        TargetMissed,  ///< a hand or foot ends more than 15 mm from where it should be
        ContactMissed, ///< a part that should touch does not
        BelowGround,   ///< a part lies in the ground
        PartsOverlap,  ///< limb through limb or trunk
        InFurniture, ///< limb or trunk through a chair, the wall, the counter, a step or a bed's end
        BeyondNorm,  ///< a solved angle outside the norm of its range of motion
        BeyondHard,  ///< outside its hard limit
        Unbalanced,  ///< standing with the centre of mass outside what carries
        Jump,        ///< a joint moves too far from one frame to the next
    };

    Kind kind = Kind::TargetMissed;
    int key = 0;          ///< of the key pose it shows in; between two keys the former
    bool between = false; ///< on the way to the next key, not in the key itself
    std::string part;     ///< what it is about, in the JSON's words: "working_hand", "other_hip/0"
    std::string with;     ///< the other part or the surface, where there is one
    float amount = 0;     ///< millimetres, or degrees of an angle

    friend bool operator==(const PoseFlaw &, const PoseFlaw &) = default;
};

} // namespace hipwise
