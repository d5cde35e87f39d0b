#pragma once

#include "figure/body/body_mesh.h"
#include "figure/render/camera.h"
#include "figure/render/furniture/surface_grid.h"
#include "figure/render/screen_triangle.h"

#include <cstdint>
#include <vector>

namespace hipwise {

/// A vertex as it is drawn.
struct ScreenVertex
{
    Projected at;
    Vec3 normal;     ///< as seen, of length 1 or about
    float light = 1; ///< 0 in a crease to 1 in the open
    float glow = 0;  ///< of a muscle, 0 to 1
};

/// The triangles of the figure on the picture: those of its mesh, then those of a strap.
class ScreenBody
{
public:
    /// \a mesh must outlive it.
    explicit ScreenBody(const BodyMesh &mesh);

    const BodyMesh &mesh() const { return m_mesh; }
    ScreenVertex &vertex(std::size_t index) { return m_vertices[index]; }
    const ScreenVertex &vertex(std::size_t index) const { return m_vertices[index]; }

    std::size_t triangleCount() const { return m_corners.size() / 3; }
    bool isStrap(std::uint32_t triangle) const { return triangle >= m_meshTriangles; }
    /// The vertices of a triangle, three in a row.
    const std::uint32_t *corners(std::uint32_t triangle) const
    {
        return m_corners.data() + std::size_t{3} * triangle;
    }
    ScreenTriangle triangle(std::uint32_t triangle) const
    {
        const std::uint32_t *corner = corners(triangle);
        return {m_vertices[corner[0]].at, m_vertices[corner[1]].at, m_vertices[corner[2]].at};
    }

    void clearStrap();
    void setStrap(const SurfaceGrid &band, const Camera &camera);

private:
    void addVisible(std::size_t a, std::size_t b, std::size_t c);

    const BodyMesh &m_mesh;
    std::size_t m_meshTriangles;
    std::vector<ScreenVertex> m_vertices;
    std::vector<std::uint32_t> m_corners;
};

} // namespace hipwise
