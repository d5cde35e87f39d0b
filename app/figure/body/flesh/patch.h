#pragma once

#include "figure/body/build.h"
#include "figure/body/field/body_field.h"
#include "figure/body/surface/surface_nets.h"

#include <vector>

namespace hipwise {

/// A closed piece of skin. The pieces overlap: a stub of each ends inside its neighbour. Fine ones
/// get smaller cells.
struct Patch
{
    BodyField field;
    Box box;                     ///< the left half of what it fills, in the rest pose
    Extent extent = Extent::All; ///< a left half, where it reaches the plane between the sides
    float voxel = 0.01F;         ///< metres at scale 1
    int smoothing = 0;           ///< passes of diffusion of the bone weights at scale 1
    bool isSkin = true;          ///< goes over into its neighbours; hair lies on top
};

/// The left half of the body: trunk with limbs, head, hair, hand, foot.
std::vector<Patch> patchesOf(Build build);

} // namespace hipwise
