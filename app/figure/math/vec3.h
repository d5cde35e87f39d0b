#pragma once

#include <cmath>

namespace hipwise {

/// A point or direction in metres. The person's left is +x, up is +y, and forward, for somebody
/// who stands, is +z.
struct Vec3
{
    float x = 0;
    float y = 0;
    float z = 0;

    friend bool operator==(const Vec3 &, const Vec3 &) = default;
};

constexpr Vec3 operator+(Vec3 a, Vec3 b)
{
    return {a.x + b.x, a.y + b.y, a.z + b.z};
}
constexpr Vec3 operator-(Vec3 a, Vec3 b)
{
    return {a.x - b.x, a.y - b.y, a.z - b.z};
}
constexpr Vec3 operator-(Vec3 a)
{
    return {-a.x, -a.y, -a.z};
}
constexpr Vec3 operator*(Vec3 a, float s)
{
    return {a.x * s, a.y * s, a.z * s};
}
constexpr Vec3 operator*(float s, Vec3 a)
{
    return a * s;
}
constexpr Vec3 &operator+=(Vec3 &a, Vec3 b)
{
    return a = a + b;
}
constexpr Vec3 &operator-=(Vec3 &a, Vec3 b)
{
    return a = a - b;
}

constexpr float dot(Vec3 a, Vec3 b)
{
    return a.x * b.x + a.y * b.y + a.z * b.z;
}

constexpr Vec3 cross(Vec3 a, Vec3 b)
{
    return {a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x};
}

inline float length(Vec3 a)
{
    return std::sqrt(dot(a, a));
}

/// \a a with length 1; straight up when \a a has no direction.
inline Vec3 normalized(Vec3 a)
{
    const float l = length(a);
    return l > 1e-9F ? a * (1 / l) : Vec3{0, 1, 0};
}

constexpr Vec3 mixed(Vec3 a, Vec3 b, float t)
{
    return a + (b - a) * t;
}

/// The part of \a a that is square to the unit vector \a n.
constexpr Vec3 without(Vec3 a, Vec3 n)
{
    return a - n * dot(a, n);
}

/// \a a as seen in a mirror between left and right.
constexpr Vec3 mirrored(Vec3 a)
{
    return {-a.x, a.y, a.z};
}

} // namespace hipwise
