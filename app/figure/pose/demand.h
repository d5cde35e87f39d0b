#pragma once

#include "figure/body/support_points.h"
#include "figure/pose/body_touch.h"

#include <bitset>
#include <optional>
#include <variant>

namespace hipwise {

using BoneSet = std::bitset<boneCount>;

/// The lowest of \a points lies at \a level along \a up.
struct GapDemand
{
    const std::vector<SupportPoint> *points = nullptr;
    Vec3 up{0, 1, 0};
    float level = 0;
    const SupportPoint *lowest = nullptr; ///< of the rig that was settled last
};

/// A point of a bone lies at a target, along one direction.
struct PointDemand
{
    Bone bone = Bone::Pelvis;
    Vec3 local;              ///< in the frame of \a bone
    Vec3 direction{1, 0, 0}; ///< in the frame of \a frame, or of the room
    Vec3 target;             ///< likewise
    std::optional<Bone> frame;
};

/// A point of a bone comes at least within \a distance of a target.
struct ReachDemand
{
    Bone bone = Bone::LeftUpperArm;
    Vec3 local;
    Vec3 target; ///< in the frame of \a frame, or of the room
    std::optional<Bone> frame;
    float distance = 0; ///< metres
    bool apart = false; ///< at least so far away instead
};

/// One number, in metres, that a pose has to bring to zero.
struct PoseDemand
{
    std::variant<GapDemand, PointDemand, ReachDemand> what;
    /// How far in metres it may be missed as willingly as a joint moves by its mobility.
    float softness = 0.0001F;
    bool atLeast = false; ///< more than zero is as good
    float allowed = 0;    ///< by how much it is missed anyway, taken off

    /// Chooses what stays the same while derivatives are taken around \a rig.
    void settle(const Rig &rig);
    float missOf(const Rig &rig) const;
    /// The bones whose place it depends on.
    BoneSet bones() const;
};

} // namespace hipwise
