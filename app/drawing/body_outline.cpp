#include "drawing/body_outline.h"

#include "drawing/polyline.h"

#include <algorithm>
#include <array>

namespace hipwise {

namespace {

/// From the beginning of one bone to the beginning of another, or to a point of its own.
struct Limb
{
    Bone bone;
    Vec3 from;
    Bone end;
    Vec3 to;
    float radius; ///< metres
};

constexpr std::array limbs{
    Limb{Bone::Head, {0, 0.04F, 0.01F}, Bone::Head, {0, 0.13F, 0}, 0.105F},
    Limb{Bone::Pelvis, {}, Bone::UpperThorax, {}, 0.125F},
    Limb{Bone::UpperThorax, {}, Bone::Neck, {}, 0.11F},
    Limb{Bone::LeftUpperArm, {}, Bone::LeftForearm, {}, 0.05F},
    Limb{Bone::RightUpperArm, {}, Bone::RightForearm, {}, 0.05F},
    Limb{Bone::LeftForearm, {}, Bone::LeftHand, {}, 0.04F},
    Limb{Bone::RightForearm, {}, Bone::RightHand, {}, 0.04F},
    Limb{Bone::LeftHand, {}, Bone::LeftHand, {0, -0.15F, 0}, 0.04F},
    Limb{Bone::RightHand, {}, Bone::RightHand, {0, -0.15F, 0}, 0.04F},
    Limb{Bone::LeftThigh, {}, Bone::LeftShank, {}, 0.08F},
    Limb{Bone::RightThigh, {}, Bone::RightShank, {}, 0.08F},
    Limb{Bone::LeftShank, {}, Bone::LeftFoot, {}, 0.05F},
    Limb{Bone::RightShank, {}, Bone::RightFoot, {}, 0.05F},
    Limb{Bone::LeftFoot, {0, -0.03F, -0.03F}, Bone::LeftFoot, {0, -0.045F, 0.17F}, 0.04F},
    Limb{Bone::RightFoot, {0, -0.03F, -0.03F}, Bone::RightFoot, {0, -0.045F, 0.17F}, 0.04F},
};

constexpr float strapRadius = 0.02F; // metres

double distance(QPointF point, QPointF from, QPointF to)
{
    const QPointF along = to - from;
    const double square = QPointF::dotProduct(along, along);
    const double share =
        square > 0 ? std::clamp(QPointF::dotProduct(point - from, along) / square, 0.0, 1.0) : 0;
    return lengthOf(point - from - along * share);
}

} // namespace

BodyOutline::BodyOutline(const Rig &rig, const Camera &camera,
                         const std::optional<StrapLine> &strap)
{
    const auto add = [&](Vec3 start, Vec3 end, float radius) {
        const Projected from = camera.project(start);
        const Projected to = camera.project(end);
        const double pixels =
            static_cast<double>(camera.focalLength() * std::max(from.nearness, to.nearness));
        m_bars.push_back({QPointF(from.x, from.y), QPointF(to.x, to.y), radius * pixels});
    };
    for (const Limb &limb : limbs)
        add(rig.point(limb.bone, limb.from), rig.point(limb.end, limb.to), limb.radius);
    if (strap)
        add(strap->from, strap->to, strapRadius);
}

bool BodyOutline::covers(QPointF point, double margin) const
{
    return std::ranges::any_of(m_bars, [&](const Bar &bar) {
        return distance(point, bar.from, bar.to) < bar.radius + margin;
    });
}

bool BodyOutline::coversHead(QPointF point, double margin) const
{
    const Bar &head = m_bars.front();
    return distance(point, head.from, head.to) < head.radius + margin;
}

} // namespace hipwise
