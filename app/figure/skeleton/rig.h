#pragma once

#include "figure/math/rigid.h"
#include "figure/skeleton/bone.h"
#include "figure/skeleton/freedom.h"

#include <array>

namespace hipwise {

/// A posed skeleton: how each bone is turned against its parent, and where that puts it.
struct Rig
{
    std::array<Quaternion, boneCount> local{}; ///< the pelvis against the room
    std::array<Rigid, boneCount> placed{};     ///< in the room

    const Quaternion &turn(Bone bone) const { return local[indexOf(bone)]; }
    Quaternion &turn(Bone bone) { return local[indexOf(bone)]; }
    const Rigid &at(Bone bone) const { return placed[indexOf(bone)]; }
    Vec3 origin(Bone bone) const { return at(bone).origin; }
    /// \a point of the frame of \a bone, in the room.
    Vec3 point(Bone bone, Vec3 point) const { return toRoom(at(bone), point); }

    friend bool operator==(const Rig &, const Rig &) = default;
};

/// The skeleton with its joints turned as \a freedoms says.
///
/// Rotation orders, each read from the right: pelvis turn, roll, pitch, so that somebody who lies
/// can turn the pelvis about the long axis of the body; hip and shoulder internal rotation, abduction,
/// flexion; spine rotation, side-bend, flexion. Lumbar and thoracic angles are shared evenly by two
/// bones each.
Rig posed(const Freedoms &freedoms);

/// Places every bone anew after turns of \a rig were changed, the pelvis at \a root.
void placeBones(Rig &rig, Vec3 root);

/// Places \a bone alone, after its parent.
void placeBone(Rig &rig, Bone bone);

/// Sets the helpers after the bones beside them. placeBones() does it already.
void placeHelpers(Rig &rig);

/// Bends the fingers of one hand; \a degrees at the middle joints, 0 is flat.
void curlFingers(Rig &rig, Side side, float degrees);

/// The figure in a mirror: its left does what the right of \a rig does.
Rig mirrored(const Rig &rig);

} // namespace hipwise
