#include "figure/render/figure_extent.h"

#include "figure/render/furniture/furnish.h"

namespace hipwise {

void FigureExtent::add(const Rig &rig)
{
    constexpr std::size_t stride = 7; // vertices are close together
    skin(m_mesh, rig, 0, m_skin);
    for (const Vec3 point : m_skin.points)
        m_bounds.add(point);
    for (std::size_t i = 0; i < m_skin.points.size(); i += stride)
        m_points.push_back(m_skin.points[i]);
}

std::vector<Vec3> FigureExtent::pointsToFrame(const Scene &scene) const
{
    std::vector<Vec3> points = hipwise::pointsToFrame(scene);
    points.insert(points.end(), m_points.begin(), m_points.end());
    return points;
}

} // namespace hipwise
