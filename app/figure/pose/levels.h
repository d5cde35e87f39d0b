#pragma once

#include "figure/body/support_points.h"

#include <array>
#include <vector>

namespace hipwise {

/// How far points of a posed body lie along one direction; cheap for many points of one rig.
class Levels
{
public:
    /// \a up is of unit length.
    Levels(const Rig &rig, Vec3 up);

    /// In metres from the origin of the room.
    float of(const SupportPoint &point) const;
    float of(Bone bone, Vec3 local) const;
    /// The lowest of \a points, or null when there are none.
    const SupportPoint *lowest(const std::vector<SupportPoint> &points) const;

private:
    std::array<Vec3, boneCount> m_up{}; ///< in the frame of each bone
    std::array<float, boneCount> m_origin{};
};

} // namespace hipwise
