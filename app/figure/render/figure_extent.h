#pragma once

#include "figure/body/body_mesh.h"
#include "figure/body/skinning.h"
#include "figure/render/bounds.h"
#include "figure/scene.h"
#include "figure/skeleton/rig.h"

#include <vector>

namespace hipwise {

/// The room that a figure fills over a movement, for furniture and camera to be made to measure.
class FigureExtent
{
public:
    /// \a mesh must outlive it.
    explicit FigureExtent(const BodyMesh &mesh)
        : m_mesh(mesh)
    {}

    void add(const Rig &rig);

    const Bounds &bounds() const { return m_bounds; }
    /// What a camera has to show: some of the skin of every rig that was added, and the outermost
    /// points of the furniture of \a scene that must not be cut off.
    std::vector<Vec3> pointsToFrame(const Scene &scene) const;

private:
    const BodyMesh &m_mesh;
    SkinnedBody m_skin;
    Bounds m_bounds;
    std::vector<Vec3> m_points;
};

} // namespace hipwise
