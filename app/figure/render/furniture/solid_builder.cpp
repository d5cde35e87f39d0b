#include "figure/render/furniture/solid_builder.h"

#include "figure/render/furniture/solids.h"

namespace hipwise {

namespace {

constexpr bool facesUp(Vec3 normal)
{
    return normal.y > 0.99F;
}

} // namespace

void SolidBuilder::lean(Vec3 hinge, float degrees)
{
    const Quaternion turn = turnX(-degrees);
    m_lean = {turn, hinge - rotate(turn, hinge)};
}

void SolidBuilder::box(Vec3 low, Vec3 high, float radius)
{
    add(roundedBox(low, high, radius));
}

void SolidBuilder::box(Vec3 low, Vec3 high, float radius, std::uint8_t patch)
{
    m_patch = patch;
    box(low, high, radius);
    m_patch = Facet::noPatch;
}

void SolidBuilder::leg(Vec3 from, Vec3 to, float fromRadius, float toRadius)
{
    add(taperedRod(from, to, fromRadius, toRadius));
}

void SolidBuilder::curvedBoard(Vec3 low, Vec3 high, float hollow)
{
    SurfaceGrid grid = roundedBox(low, high, (high.z - low.z) * 0.45F, 12);
    const float middle = (low.x + high.x) / 2;
    const float half = (high.x - low.x) / 2;
    for (SurfaceGrid::Point &point : grid.points) {
        const float out = (point.place.x - middle) / half;
        point.place.z -= hollow * (1 - out * out);
        // A shear along z: normals turn by its inverse transposed.
        const float slope = 2 * hollow * out / half;
        point.normal = normalized(
            Vec3{point.normal.x - slope * point.normal.z, point.normal.y, point.normal.z});
    }
    add(grid);
}

void SolidBuilder::ball(Vec3 middle, Vec3 halfSize)
{
    add(superellipsoid(middle, halfSize, 1, 1));
}

void SolidBuilder::pillow(Vec3 middle, Vec3 halfSize)
{
    add(superellipsoid(middle, halfSize, 0.9F, 0.38F));
}

Vec3 SolidBuilder::inRoom(Vec3 point) const
{
    return toRoom(m_frame, toRoom(m_lean, point));
}

Vec3 SolidBuilder::turned(Vec3 direction) const
{
    return rotate(m_frame.rotation, rotate(m_lean.rotation, direction));
}

void SolidBuilder::add(const SurfaceGrid &grid)
{
    const std::size_t rows = grid.points.size() / grid.columns;
    for (std::size_t row = 0; row + 1 < rows; ++row) {
        for (std::size_t column = 0; column + 1 < grid.columns; ++column) {
            const auto at = [&](std::size_t down, std::size_t right) -> const auto &
            {
                return grid.points[(row + down) * grid.columns + column + right];
            };
            addTriangle(at(0, 0), at(0, 1), at(1, 1));
            addTriangle(at(0, 0), at(1, 1), at(1, 0));
        }
    }
}

void SolidBuilder::addTriangle(const SurfaceGrid::Point &a, const SurfaceGrid::Point &b,
                               const SurfaceGrid::Point &c)
{
    Vec3 face = cross(b.place - a.place, c.place - a.place);
    constexpr float smallest = 1e-9F; // square metres; collapsed rows and columns have less
    if (length(face) < smallest)
        return;
    const bool outwards = dot(face, a.normal + b.normal + c.normal) > 0;
    const SurfaceGrid::Point &second = outwards ? b : c;
    const SurfaceGrid::Point &third = outwards ? c : b;
    Facet facet;
    facet.points = {inRoom(a.place), inRoom(second.place), inRoom(third.place)};
    facet.normals = {turned(a.normal), turned(second.normal), turned(third.normal)};
    facet.material = m_material;
    if (facesUp(a.normal) && facesUp(b.normal) && facesUp(c.normal))
        facet.patch = m_patch;
    m_furnishing.facets.push_back(facet);
}

} // namespace hipwise
