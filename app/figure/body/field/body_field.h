#pragma once

#include "figure/body/flesh/flesh.h"
#include "figure/math/rigid.h"

#include <vector>

namespace hipwise {

/// The distance to a body made of flesh, in the rest pose. Left and right are mirror images: the
/// field looks at points of the left half and takes those of the right for their images.
class BodyField
{
public:
    BodyField(std::vector<Flesh> flesh, std::vector<Cut> cuts);

    /// Metres to the surface, about; negative inside.
    float distance(Vec3 point) const;
    /// See normalOf().
    Vec3 normal(Vec3 point) const;

    struct Nearest
    {
        Tissue tissue = Tissue::Trunk;
        float along = 0; ///< see along() of the shapes
    };
    Nearest nearest(Vec3 point) const;

private:
    struct Placed
    {
        Flesh flesh;
        Rigid frame;
        Sphere bounds; ///< in the room
    };
    std::vector<Placed> m_flesh;

    struct PlacedCut
    {
        Cut cut;
        Rigid frame;
    };
    std::vector<PlacedCut> m_cuts;
};

} // namespace hipwise
