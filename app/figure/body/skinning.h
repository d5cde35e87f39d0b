#pragma once

#include "figure/body/body_mesh.h"
#include "figure/skeleton/rig.h"

#include <vector>

namespace hipwise {

/// The skin of a posed figure, a point and a normal for each vertex of the mesh.
struct SkinnedBody
{
    std::vector<Vec3> points;  ///< metres, in the room
    std::vector<Vec3> normals; ///< unit length
};

/// Moves the skin of \a mesh with the bones of \a rig. \a breathMetres is how far the chest is
/// raised, about 0.004 after a calm breath in. \a out is reused from frame to frame.
void skin(const BodyMesh &mesh, const Rig &rig, float breathMetres, SkinnedBody &out);

} // namespace hipwise
