#pragma once

#include "figure/render/flat_patch.h"
#include "figure/render/material.h"

#include <array>
#include <cstdint>
#include <vector>

namespace hipwise {

/// A triangle of something that does not move, counter-clockwise as seen from outside.
struct Facet
{
    static constexpr std::uint8_t noPatch = 255;

    std::array<Vec3, 3> points;
    std::array<Vec3, 3> normals; ///< unit vectors
    Material material = Material::Wood;
    std::uint8_t patch = noPatch; ///< of Furnishing::patches, whose shadow shows here
};

/// What stands around the figure, the floor included.
struct Furnishing
{
    std::vector<Facet> facets;
    FlatPatches patches;  ///< at most 255; the first is the floor near the figure
    FlatPatch roomFloor;  ///< the floor again, as far as furniture throws shadows on it
    Vec3 floorMiddle;     ///< where the floor is seen
    float floorRadius{1}; ///< metres; beyond it the floor fades out
};

} // namespace hipwise
