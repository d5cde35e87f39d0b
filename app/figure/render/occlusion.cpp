#include "figure/render/occlusion.h"

#include "figure/math/angle.h"

#include <algorithm>
#include <optional>

namespace hipwise {

namespace {

/// Shares of the sky below this count as none, so that a capsule has an end to its reach.
constexpr float leastShare = 0.06F;

bool isTrunk(BodyRegion region)
{
    return region == BodyRegion::Torso || region == BodyRegion::Pelvis ||
           region == BodyRegion::Head || region == BodyRegion::Hair;
}

/// Regions that meet at a joint shade each other only away from it.
struct SharedJoint
{
    BodyRegion outer;
    BodyRegion inner;
    Bone joint; ///< begins there
};

constexpr std::array leftJoints{
    SharedJoint{BodyRegion::LeftShank, BodyRegion::LeftThigh, Bone::LeftShank},
    SharedJoint{BodyRegion::LeftFoot, BodyRegion::LeftShank, Bone::LeftFoot},
    SharedJoint{BodyRegion::LeftForearm, BodyRegion::LeftUpperArm, Bone::LeftForearm},
    SharedJoint{BodyRegion::LeftUpperArm, BodyRegion::Torso, Bone::LeftUpperArm},
    SharedJoint{BodyRegion::LeftUpperArm, BodyRegion::Pelvis, Bone::LeftUpperArm},
    SharedJoint{BodyRegion::LeftUpperArm, BodyRegion::Head, Bone::LeftUpperArm},
    SharedJoint{BodyRegion::LeftUpperArm, BodyRegion::Hair, Bone::LeftUpperArm},
    SharedJoint{BodyRegion::LeftThigh, BodyRegion::Torso, Bone::LeftThigh},
    SharedJoint{BodyRegion::LeftThigh, BodyRegion::Pelvis, Bone::LeftThigh},
};

BodyRegion sided(BodyRegion left, Side side)
{
    if (left < BodyRegion::LeftUpperArm)
        return left;
    return static_cast<BodyRegion>(static_cast<std::size_t>(left) + indexOf(side));
}

std::optional<Bone> jointBetween(BodyRegion a, BodyRegion b)
{
    for (const SharedJoint &shared : leftJoints) {
        for (const Side side : bothSides) {
            const BodyRegion outer = sided(shared.outer, side);
            const BodyRegion inner = sided(shared.inner, side);
            if ((a == outer && b == inner) || (a == inner && b == outer))
                return onSide(shared.joint, side);
        }
    }
    return std::nullopt;
}

} // namespace

Occlusion::Occlusion(const Rig &rig, const FlatPatches &patches)
    : m_patches(patches)
{
    for (const ShadingCapsule &capsule : shadingCapsules(rig)) {
        const Blocker blocker = prepared(capsule);
        for (std::size_t i = 0; i < bodyRegionCount; ++i) {
            const auto region = static_cast<BodyRegion>(i);
            if (region == capsule.region || (isTrunk(region) && isTrunk(capsule.region)))
                continue;
            Blocker &added = m_blockers[i].emplace_back(blocker);
            if (const auto joint = jointBetween(region, capsule.region)) {
                added.fades = true;
                added.joint = rig.origin(*joint);
            }
        }
    }
}

Occlusion::Blocker Occlusion::prepared(const ShadingCapsule &capsule)
{
    const Vec3 axis = capsule.to - capsule.from;
    const float widest = std::max(capsule.fromRadius, capsule.toRadius);
    const float reach = length(axis) / 2 + widest / std::sqrt(leastShare);
    return {.from = capsule.from,
            .axis = axis,
            .perSquaredLength = 1 / std::max(1e-6F, dot(axis, axis)),
            .radius = capsule.fromRadius,
            .radiusGain = capsule.toRadius - capsule.fromRadius,
            .middle = (capsule.from + capsule.to) * 0.5F,
            .squaredReach = reach * reach,
            .fades = false,
            .joint = {}};
}

float Occlusion::hiddenBy(const Blocker &blocker, Vec3 point, Vec3 normal) const
{
    const Vec3 fromMiddle = point - blocker.middle;
    if (!(dot(fromMiddle, fromMiddle) < blocker.squaredReach))
        return 0;
    const float t =
        std::clamp(dot(point - blocker.from, blocker.axis) * blocker.perSquaredLength, 0.0F, 1.0F);
    const Vec3 away = blocker.from + blocker.axis * t - point;
    const float facing = dot(normal, away);
    if (!(facing > 0))
        return 0;
    const float squared = std::max(1e-8F, dot(away, away));
    const float radius = blocker.radius + blocker.radiusGain * t;
    const float share = std::min(1.0F, radius * radius / squared);
    const float hidden = std::max(0.0F, share - leastShare) / (1 - leastShare) *
                         std::min(1.0F, facing / std::sqrt(squared));
    return blocker.fades ? hidden * smoothStep(0.07F, 0.26F, length(point - blocker.joint))
                         : hidden;
}

float Occlusion::hiddenByPatches(Vec3 point, Vec3 normal) const
{
    constexpr float reach = 0.8F; // metres
    float most = 0;
    for (const FlatPatch &patch : m_patches) {
        const PatchPoint at = onPatch(patch, point);
        if (!patch.underBody || !at.isInside() || !(at.height > -0.1F && at.height < reach))
            continue;
        const float facing = std::clamp(0.5F - 0.5F * dot(normal, patch.normal), 0.0F, 1.0F);
        most = std::max(most, std::exp(-7 * std::max(0.0F, at.height)) * facing);
    }
    return most;
}

float Occlusion::lightAt(Vec3 point, Vec3 normal, BodyRegion region) const
{
    float light = 1;
    for (const Blocker &blocker : m_blockers[static_cast<std::size_t>(region)])
        light *= 1 - 0.75F * hiddenBy(blocker, point, normal);
    return light * (1 - 0.45F * hiddenByPatches(point, normal));
}

} // namespace hipwise
