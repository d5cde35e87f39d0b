#include "figure/render/screen_body.h"

namespace hipwise {

ScreenBody::ScreenBody(const BodyMesh &mesh)
    : m_mesh(mesh)
    , m_meshTriangles(mesh.triangles.size() / 3)
    , m_vertices(mesh.points.size())
    , m_corners(mesh.triangles)
{
    m_corners.resize(m_meshTriangles * 3);
}

void ScreenBody::clearStrap()
{
    m_vertices.resize(m_mesh.points.size());
    m_corners.resize(m_meshTriangles * 3);
}

void ScreenBody::setStrap(const SurfaceGrid &band, const Camera &camera)
{
    clearStrap();
    const std::size_t first = m_vertices.size();
    for (const SurfaceGrid::Point &point : band.points) {
        m_vertices.push_back(
            {camera.project(point.place), camera.seenDirection(point.normal), 1, 0});
    }
    for (std::size_t i = first; i + band.columns + 1 < m_vertices.size(); ++i) {
        const std::size_t below = i + band.columns;
        addVisible(i, i + 1, below + 1);
        addVisible(i, below + 1, below);
    }
}

/// Adds it with the corner order that shows, whichever that is: a band has no inside.
void ScreenBody::addVisible(std::size_t a, std::size_t b, std::size_t c)
{
    const auto corner = [](std::size_t index) { return static_cast<std::uint32_t>(index); };
    const bool facesAway = m_vertices[a].normal.z + m_vertices[b].normal.z < 0;
    if (facesAway)
        return;
    const ScreenTriangle seen{m_vertices[a].at, m_vertices[b].at, m_vertices[c].at};
    if (seen.area() > 0)
        std::swap(b, c);
    m_corners.insert(m_corners.end(), {corner(a), corner(b), corner(c)});
}

} // namespace hipwise
