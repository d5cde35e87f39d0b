#pragma once

#include "figure/math/quaternion.h"

namespace hipwise {

/// A rotation followed by a shift: where a bone lies in the room.
struct Rigid
{
    Quaternion rotation;
    Vec3 origin;

    friend bool operator==(const Rigid &, const Rigid &) = default;
};

/// \a local, given in the frame of \a r, in the room.
constexpr Vec3 toRoom(const Rigid &r, Vec3 local)
{
    return rotate(r.rotation, local) + r.origin;
}

/// \a point of the room in the frame of \a r.
constexpr Vec3 toLocal(const Rigid &r, Vec3 point)
{
    return rotate(inverse(r.rotation), point - r.origin);
}

constexpr Rigid mirrored(const Rigid &r)
{
    return {mirrored(r.rotation), mirrored(r.origin)};
}

} // namespace hipwise
