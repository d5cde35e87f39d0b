#pragma once

#include "figure/body/field/shape.h"
#include "figure/skeleton/bone.h"

#include <cstdint>
#include <optional>

namespace hipwise {

/// What a part of the flesh is: which bones it follows and what it wears depends on it.
enum class Tissue : std::uint8_t {
    Trunk,
    Neck,
    ShoulderGirdle,
    UpperArm, ///< with the deltoid
    ElbowTip,
    Forearm,
    Palm,
    Fingers,
    Fingertips,
    Thumb,
    Buttock, ///< and what fills the groin
    Thigh,
    Kneecap,
    Shank,
    Foot,
    Toes,
    Skull,
    Hair,
};

/// A shape that hangs on a bone in the rest pose.
struct Flesh
{
    Tissue tissue = Tissue::Trunk;
    std::optional<Bone> bone; ///< in whose frame the shape is given; none: in the room
    Shape shape;
    float blend = 0.03F; ///< metres of fillet towards the flesh before it
};

/// A shape that is taken away from the flesh.
struct Cut
{
    Bone bone = Bone::Head; ///< in whose frame the shape is given
    Shape shape;
    float rounding = 0.01F; ///< metres of the edge
};

} // namespace hipwise
