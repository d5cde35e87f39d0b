#include "figure/body/surface/lattice.h"

#include <algorithm>
#include <cmath>

namespace hipwise {

namespace {

using Place = Lattice::Place;

constexpr std::size_t blockSize = 4; ///< corners measured together

std::size_t cornersAlong(float low, float high, float voxel)
{
    return static_cast<std::size_t>((high - low) / voxel) + 2;
}

Vec3 asVector(Place p)
{
    return {static_cast<float>(p[0]), static_cast<float>(p[1]), static_cast<float>(p[2])};
}

Vec3 lowCorner(const Box &box, float voxel, Extent extent)
{
    return {extent == Extent::LeftHalf ? -voxel / 2 : box.low.x, box.low.y, box.low.z};
}

} // namespace

Lattice::Lattice(const std::function<float(Vec3)> &distance, const Box &box, float voxel,
                 Extent extent)
    : m_low(lowCorner(box, voxel, extent))
    , m_voxel(voxel)
    , m_extent(extent)
    , m_size{cornersAlong(m_low.x, box.high.x, voxel), cornersAlong(m_low.y, box.high.y, voxel),
             cornersAlong(m_low.z, box.high.z, voxel)}
    , m_values(m_size[0] * m_size[1] * m_size[2])
{
    forEach({0, 0, 0}, m_size, blockSize, [&](Place p) { measureBlock(distance, p); });
    constexpr int passes = 20;
    for (int pass = 0; pass < passes && settleFaces(); ++pass) {
    }
}

void Lattice::measureBlock(const std::function<float(Vec3)> &distance, Place first)
{
    Place end{};
    for (std::size_t axis = 0; axis < 3; ++axis)
        end[axis] = std::min(first[axis] + blockSize, m_size[axis]);

    // Where the surface is far from the whole block, the one distance does for all of it.
    constexpr float half = (blockSize - 1) / 2.0F;
    const float middle = distance(point(asVector(first) + Vec3{half, half, half}));
    const float far = 6 * m_voxel + 0.02F; // twice the way to a corner, and the field's own doubt
    const bool isFar = std::abs(middle) > far;
    forEach(first, end, 1,
            [&](Place p) { m_values[index(p)] = isFar ? middle : distance(point(asVector(p))); });
}

/// Where two corners of a face lie inside and two outside, crosswise, two sheets of surface touch,
/// and four triangles would share an edge. Turns corners over until there is no such face; false
/// when there was none.
bool Lattice::settleFaces()
{
    bool changed = false;
    for (std::size_t axis = 0; axis < 3; ++axis) {
        const std::size_t u = (axis + 1) % 3;
        const std::size_t v = (axis + 2) % 3;
        Place end = m_size;
        --end[u];
        --end[v];
        forEach({0, 0, 0}, end, 1, [&](Place p) { changed |= settleFace(p, u, v); });
    }
    return changed;
}

bool Lattice::settleFace(Place p, std::size_t u, std::size_t v)
{
    std::array corners{p, p, p, p}; // around the face
    ++corners[1][u];
    ++corners[2][u];
    ++corners[2][v];
    ++corners[3][v];
    const bool crosswise = isInside(corners[0]) == isInside(corners[2]) &&
                           isInside(corners[1]) == isInside(corners[3]) &&
                           isInside(corners[0]) != isInside(corners[1]);
    if (!crosswise)
        return false;

    const auto undecided = *std::ranges::min_element(
        corners, {}, [this](Place corner) { return std::abs(at(corner)); });
    constexpr float justOver = 1e-5F; // metres
    const float value = isInside(undecided) ? justOver : -justOver;
    m_values[index(undecided)] = value;
    if (m_extent == Extent::LeftHalf && undecided[0] <= 1) // mirror images of each other
        m_values[index({1 - undecided[0], undecided[1], undecided[2]})] = value;
    return true;
}

} // namespace hipwise
