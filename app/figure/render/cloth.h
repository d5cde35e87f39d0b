#pragma once

#include "figure/body/body_mesh.h"

#include <cstdint>
#include <vector>

namespace hipwise {

/// What a triangle of the skin is covered with.
enum class Cloth : std::uint8_t {
    Bare,
    Shirt,
    Shorts,
    Hair,
    Hem, ///< an edge of cloth runs through it or close by: each pixel has to look
};

/// Of each triangle of \a mesh.
std::vector<Cloth> clothOf(const BodyMesh &mesh);

} // namespace hipwise
