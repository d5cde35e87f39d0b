#pragma once

#include "figure/body/body_mesh.h"
#include "figure/body/build.h"

namespace hipwise {

/// The scale that the shipped meshes are built at: fine enough for the screen, see buildBody().
inline constexpr float shippedVoxelScale = 1.4F;

/// The skin as it was made when Hipwise was built, about 17 000 vertices. Takes a millisecond or two;
/// what draws figures keeps it.
BodyMesh shippedBody(Build build);

} // namespace hipwise
