#pragma once

#include "figure/math/vec3.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace hipwise {

/// The box around points, along the axes of the room.
struct Bounds
{
    Vec3 low{infinity, infinity, infinity};
    Vec3 high{-infinity, -infinity, -infinity};

    bool isEmpty() const { return !(low.x <= high.x); }
    Vec3 middle() const { return isEmpty() ? Vec3{} : (low + high) * 0.5F; }
    Vec3 size() const { return isEmpty() ? Vec3{} : high - low; }

    /// Of what is seen in a mirror, x for -x.
    Bounds mirrored() const { return {{-high.x, low.y, low.z}, {-low.x, high.y, high.z}}; }

    /// Whether \a point is a place at all, and no farther than anybody stands.
    static bool isPlace(Vec3 point)
    {
        return std::abs(point.x) < far && std::abs(point.y) < far && std::abs(point.z) < far;
    }

    /// Grows to hold \a point; what is no place is left out.
    void add(Vec3 point)
    {
        if (!isPlace(point))
            return;
        low = {std::min(low.x, point.x), std::min(low.y, point.y), std::min(low.z, point.z)};
        high = {std::max(high.x, point.x), std::max(high.y, point.y), std::max(high.z, point.z)};
    }

    friend bool operator==(const Bounds &, const Bounds &) = default;

private:
    static constexpr float infinity = std::numeric_limits<float>::infinity();
    static constexpr float far = 100; ///< metres
};

} // namespace hipwise
