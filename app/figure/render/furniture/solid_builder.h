#pragma once

#include "figure/math/rigid.h"
#include "figure/render/facet.h"
#include "figure/render/furniture/surface_grid.h"

namespace hipwise {

/// Builds furniture of simple solids into a furnishing. Measures are metres, in a frame of its own
/// that stands somewhere in the room.
class SolidBuilder
{
public:
    SolidBuilder(Furnishing &furnishing, const Rigid &frame)
        : m_furnishing(furnishing)
        , m_frame(frame)
    {}

    void setMaterial(Material material) { m_material = material; }
    /// What is built from now on is leant over by \a degrees backwards about the x axis at \a hinge.
    void lean(Vec3 hinge, float degrees);
    void standUpright() { m_lean = {}; }

    /// A box with edges rounded by \a radius.
    void box(Vec3 low, Vec3 high, float radius);
    /// The same, whose upper side shows the shadow of \a patch.
    void box(Vec3 low, Vec3 high, float radius, std::uint8_t patch);
    /// A round leg that tapers from one end to the other.
    void leg(Vec3 from, Vec3 to, float fromRadius, float toRadius);
    /// A board, curved like a backrest: its middle lies \a hollow
    /// metres further back than its ends.
    void curvedBoard(Vec3 low, Vec3 high, float hollow);
    void ball(Vec3 middle, Vec3 halfSize);
    /// A pillow: square with soft corners, thickest in the middle.
    void pillow(Vec3 middle, Vec3 halfSize);

private:
    Vec3 inRoom(Vec3 point) const;
    Vec3 turned(Vec3 direction) const;
    void add(const SurfaceGrid &grid);
    void addTriangle(const SurfaceGrid::Point &a, const SurfaceGrid::Point &b,
                     const SurfaceGrid::Point &c);

    Furnishing &m_furnishing;
    Rigid m_frame;
    Rigid m_lean;
    Material m_material = Material::Wood;
    std::uint8_t m_patch = Facet::noPatch; ///< of facets that face up
};

} // namespace hipwise
