#pragma once

#include "figure/math/angle.h"
#include "figure/math/vec3.h"

#include <algorithm>
#include <cmath>

namespace hipwise {

/// A rotation. Unit length throughout; the default turns nothing.
struct Quaternion
{
    float w = 1;
    float x = 0;
    float y = 0;
    float z = 0;

    friend bool operator==(const Quaternion &, const Quaternion &) = default;
};

/// First \a b, then \a a.
constexpr Quaternion operator*(Quaternion a, Quaternion b)
{
    return {a.w * b.w - a.x * b.x - a.y * b.y - a.z * b.z,
            a.w * b.x + a.x * b.w + a.y * b.z - a.z * b.y,
            a.w * b.y - a.x * b.z + a.y * b.w + a.z * b.x,
            a.w * b.z + a.x * b.y - a.y * b.x + a.z * b.w};
}

constexpr Quaternion inverse(Quaternion a)
{
    return {a.w, -a.x, -a.y, -a.z};
}

inline Quaternion normalized(Quaternion a)
{
    const float s = 1 / std::sqrt(a.w * a.w + a.x * a.x + a.y * a.y + a.z * a.z);
    return {a.w * s, a.x * s, a.y * s, a.z * s};
}

constexpr Vec3 rotate(Quaternion q, Vec3 v)
{
    const Vec3 u{q.x, q.y, q.z};
    const Vec3 t = cross(u, v) * 2;
    return v + t * q.w + cross(u, t);
}

/// A turn of \a angle degrees about the unit vector \a axis, by the right-hand rule.
inline Quaternion turnAbout(Vec3 axis, float angle)
{
    const float half = radians(angle) / 2;
    const float s = std::sin(half);
    return {std::cos(half), axis.x * s, axis.y * s, axis.z * s};
}

inline Quaternion turnX(float angle)
{
    return turnAbout({1, 0, 0}, angle);
}
inline Quaternion turnY(float angle)
{
    return turnAbout({0, 1, 0}, angle);
}
inline Quaternion turnZ(float angle)
{
    return turnAbout({0, 0, 1}, angle);
}

/// The rotation that takes x, y and z to these three, which are square to each other and of length 1.
inline Quaternion fromAxes(Vec3 x, Vec3 y, Vec3 z)
{
    const float trace = x.x + y.y + z.z;
    Quaternion q;
    if (trace > 0) {
        const float s = std::sqrt(trace + 1) * 2;
        q = {s / 4, (y.z - z.y) / s, (z.x - x.z) / s, (x.y - y.x) / s};
    } else if (x.x > y.y && x.x > z.z) {
        const float s = std::sqrt(1 + x.x - y.y - z.z) * 2;
        q = {(y.z - z.y) / s, s / 4, (y.x + x.y) / s, (z.x + x.z) / s};
    } else if (y.y > z.z) {
        const float s = std::sqrt(1 + y.y - x.x - z.z) * 2;
        q = {(z.x - x.z) / s, (y.x + x.y) / s, s / 4, (z.y + y.z) / s};
    } else {
        const float s = std::sqrt(1 + z.z - x.x - y.y) * 2;
        q = {(x.y - y.x) / s, (z.x + x.z) / s, (z.y + y.z) / s, s / 4};
    }
    return normalized(q);
}

/// Between \a a (0) and \a b (1) along the shorter way.
inline Quaternion slerp(Quaternion a, Quaternion b, float t)
{
    float cosine = a.w * b.w + a.x * b.x + a.y * b.y + a.z * b.z;
    if (cosine < 0) {
        b = {-b.w, -b.x, -b.y, -b.z};
        cosine = -cosine;
    }
    float fromA = 1 - t;
    float fromB = t;
    if (cosine < 0.9995F) {
        const float angle = std::acos(cosine);
        const float sine = std::sin(angle);
        fromA = std::sin((1 - t) * angle) / sine;
        fromB = std::sin(t * angle) / sine;
    }
    return normalized(Quaternion{a.w * fromA + b.w * fromB, a.x * fromA + b.x * fromB,
                                 a.y * fromA + b.y * fromB, a.z * fromA + b.z * fromB});
}

/// How far \a q turns about its own y axis, in degrees from -180 to 180.
inline float twistY(Quaternion q)
{
    return std::remainder(degrees(2 * std::atan2(q.y, q.w)), 360.0F);
}

/// How far \a q turns in all, in degrees from 0 to 180.
inline float turnOf(Quaternion q)
{
    return degrees(2 * std::acos(std::min(1.0F, std::abs(q.w))));
}

/// \a q as seen in a mirror between left and right.
constexpr Quaternion mirrored(Quaternion q)
{
    return {q.w, q.x, -q.y, -q.z};
}

} // namespace hipwise
