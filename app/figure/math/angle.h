#pragma once

#include <numbers>

namespace hipwise {

constexpr float radians(float degrees)
{
    return degrees * std::numbers::pi_v<float> / 180;
}
constexpr float degrees(float radians)
{
    return radians * 180 / std::numbers::pi_v<float>;
}

/// 0 up to \a low, 1 from \a high on, and a smooth rise between them.
constexpr float smoothStep(float low, float high, float x)
{
    const float t = (x - low) / (high - low);
    if (t <= 0)
        return 0;
    return t >= 1 ? 1 : t * t * (3 - 2 * t);
}

} // namespace hipwise
