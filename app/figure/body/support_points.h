#pragma once

#include "figure/body/body_mesh.h"
#include "figure/skeleton/rig.h"
#include "model/body_part.h"

#include <array>
#include <vector>

namespace hipwise {

/// A vertex of the skin that may carry weight: the weighted sum of points fixed to bones.
struct SupportPoint
{
    std::array<Bone, 4> bones{};
    std::array<float, 4> weights{}; ///< add up to 1; 0 ends the list
    std::array<Vec3, 4> local{};    ///< in the frame of each bone, in metres
};

/// Where \a point of a posed figure lies in the room.
Vec3 placed(const SupportPoint &point, const Rig &rig);

/// The outermost vertices of each body part, at most 48 a part: enough to know what touches.
struct SupportPoints
{
    /// By part, then by side; a part of the middle has its points under the left.
    std::array<std::array<std::vector<SupportPoint>, 2>, bodyPartCount> parts;

    const std::vector<SupportPoint> &of(BodyPart part, Side side) const
    {
        return parts[indexOf(part)][isPaired(part) ? indexOf(side) : 0];
    }
};

SupportPoints supportPointsOf(const BodyMesh &mesh);

} // namespace hipwise
