#pragma once

#include "figure/body/surface/surface_nets.h"

#include <array>
#include <cstddef>
#include <functional>
#include <vector>

namespace hipwise {

/// A distance measured at the corners of cells.
class Lattice
{
public:
    using Place = std::array<std::size_t, 3>;

    Lattice(const std::function<float(Vec3)> &distance, const Box &box, float voxel, Extent extent);

    const Place &size() const { return m_size; }
    std::size_t count() const { return m_values.size(); }
    std::size_t index(Place p) const { return (p[2] * m_size[1] + p[1]) * m_size[0] + p[0]; }
    float at(Place p) const { return m_values[index(p)]; }
    bool isInside(Place p) const { return at(p) < 0; }
    /// The point at \a p, given in cells from the low corner.
    Vec3 point(Vec3 p) const { return m_low + p * m_voxel; }

    /// Visits each place from \a from up to \a to, without it.
    template<typename Visit>
    static void forEach(Place from, Place to, std::size_t step, Visit visit)
    {
        for (std::size_t z = from[2]; z < to[2]; z += step) {
            for (std::size_t y = from[1]; y < to[1]; y += step) {
                for (std::size_t x = from[0]; x < to[0]; x += step)
                    visit(Place{x, y, z});
            }
        }
    }

private:
    void measureBlock(const std::function<float(Vec3)> &distance, Place first);
    bool settleFaces();
    bool settleFace(Place p, std::size_t u, std::size_t v);

    Vec3 m_low;
    float m_voxel;
    Extent m_extent;
    Place m_size;
    std::vector<float> m_values;
};

} // namespace hipwise
