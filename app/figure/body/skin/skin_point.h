#pragma once

#include "figure/body/flesh/flesh.h"
#include "figure/math/vec3.h"

namespace hipwise {

/// A point of the bare skin in the rest pose, on the left half.
struct SkinPoint
{
    Vec3 place;
    Vec3 normal;                   ///< unit length, outwards
    Tissue tissue = Tissue::Trunk; ///< the flesh right below
    float along = 0;               ///< it, see along() of the shapes
};

} // namespace hipwise
