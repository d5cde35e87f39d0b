#pragma once

#include "figure/math/rigid.h"
#include "figure/scene.h"

#include <string_view>
#include <vector>

namespace hipwise {

/// Something solid among the furniture: a box in a frame of its own, in metres.
struct FurnitureBlock
{
    std::string_view word; ///< "seat", "chair_back", as in the JSON; "bed"
    Rigid frame;
    Vec3 low;
    Vec3 high;
    float rounding = 0; ///< radius of its edges
};

/// What of \a scene no body goes through: seat and back-rest of a chair, the wall, the counter, the
/// step and, where it ends under the person, the bed. What lies under all of the person is the
/// ground and no block. A chair's legs are too thin to matter.
std::vector<FurnitureBlock> furnitureBlocks(const Scene &scene);

/// How deep \a point lies in \a block in metres; negative is the way to it.
float depth(Vec3 point, const FurnitureBlock &block);

} // namespace hipwise
