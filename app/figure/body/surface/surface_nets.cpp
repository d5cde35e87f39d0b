#include "figure/body/surface/surface_nets.h"

#include "figure/body/surface/lattice.h"

#include <limits>
#include <optional>

namespace hipwise {

namespace {

using Place = Lattice::Place;

constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

Vec3 asVector(Place p)
{
    return {static_cast<float>(p[0]), static_cast<float>(p[1]), static_cast<float>(p[2])};
}

Place cornerOf(Place cell, std::size_t corner)
{
    return {cell[0] + (corner & 1), cell[1] + (corner >> 1 & 1), cell[2] + (corner >> 2)};
}

/// The middle of where the surface crosses the edges of \a cell, in cells from its low corner.
std::optional<Vec3> crossing(const Lattice &lattice, Place cell)
{
    Vec3 sum;
    float crossings = 0;
    for (std::size_t from = 0; from < 8; ++from) {
        for (std::size_t axis = 1; axis < 8; axis <<= 1) {
            const std::size_t to = from | axis;
            const float a = lattice.at(cornerOf(cell, from));
            const float b = lattice.at(cornerOf(cell, to));
            if ((a < 0) == (b < 0)) // also where from and to are the same
                continue;
            sum += mixed(asVector(cornerOf({}, from)), asVector(cornerOf({}, to)), a / (a - b));
            ++crossings;
        }
    }
    if (crossings == 0)
        return std::nullopt;
    return sum * (1 / crossings);
}

class Net
{
public:
    explicit Net(const Lattice &lattice)
        : m_lattice(lattice)
        , m_pointOf(lattice.count(), none)
    {}

    TriangleSurface knot()
    {
        const auto [x, y, z] = m_lattice.size();
        const Place end{x - 1, y - 1, z - 1};
        Lattice::forEach({0, 0, 0}, end, 1, [this](Place cell) { addPoint(cell); });
        Lattice::forEach({1, 1, 1}, end, 1, [this](Place from) {
            for (std::size_t axis = 0; axis < 3; ++axis)
                addQuad(from, axis);
        });
        return std::move(m_surface);
    }

private:
    void addPoint(Place cell)
    {
        const std::optional<Vec3> inCell = crossing(m_lattice, cell);
        if (!inCell)
            return;
        m_pointOf[m_lattice.index(cell)] = static_cast<std::uint32_t>(m_surface.points.size());
        m_surface.points.push_back(m_lattice.point(asVector(cell) + *inCell));
    }

    /// Joins the four cells around the edge that leads from \a from along \a axis.
    void addQuad(Place from, std::size_t axis)
    {
        Place to = from;
        ++to[axis];
        const bool inside = m_lattice.isInside(from);
        if (inside == m_lattice.isInside(to))
            return;
        const auto point = [&](std::size_t backU, std::size_t backV) {
            Place cell = from;
            cell[(axis + 1) % 3] -= backU;
            cell[(axis + 2) % 3] -= backV;
            return m_pointOf[m_lattice.index(cell)];
        };
        if (inside)
            addTriangles(point(1, 1), point(0, 1), point(0, 0), point(1, 0));
        else
            addTriangles(point(1, 1), point(1, 0), point(0, 0), point(0, 1));
    }

    /// Cut along the shorter diagonal.
    void addTriangles(std::uint32_t a, std::uint32_t b, std::uint32_t c, std::uint32_t d)
    {
        const auto apart = [this](std::uint32_t from, std::uint32_t to) {
            return length(m_surface.points[to] - m_surface.points[from]);
        };
        auto &triangles = m_surface.triangles;
        if (apart(a, c) <= apart(b, d))
            triangles.insert(triangles.end(), {a, b, c, a, c, d});
        else
            triangles.insert(triangles.end(), {a, b, d, b, c, d});
    }

    const Lattice &m_lattice;
    std::vector<std::uint32_t> m_pointOf; ///< by cell
    TriangleSurface m_surface;
};

} // namespace

TriangleSurface surfaceNets(const std::function<float(Vec3)> &distance, const Box &box, float voxel,
                            Extent extent)
{
    const Lattice lattice(distance, box, voxel, extent);
    return Net(lattice).knot();
}

} // namespace hipwise
