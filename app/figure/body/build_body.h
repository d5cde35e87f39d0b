#pragma once

#include "figure/body/body_mesh.h"
#include "figure/body/build.h"

namespace hipwise {

/// Makes the skin from the tables of the flesh. At scale 1 it has about 34 000 vertices and is fine
/// enough for print; they fall with the square of \a voxelScale. Takes a fraction of a second when
/// optimised: what is shown comes from shippedBody().
BodyMesh buildBody(Build build, float voxelScale);

/// The left half of it, with the points of the middle. See whole().
BodyMesh buildLeftHalf(Build build, float voxelScale);

} // namespace hipwise
