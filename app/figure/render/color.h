#pragma once

#include <cstdint>

namespace hipwise {

/// A colour as light is mixed here: sRGB values from 0 to 255, not yet rounded.
struct Color
{
    float red = 0;
    float green = 0;
    float blue = 0;

    friend bool operator==(const Color &, const Color &) = default;
};

/// \a a (0) to \a b (1).
constexpr Color mixed(Color a, Color b, float t)
{
    return {a.red + (b.red - a.red) * t, a.green + (b.green - a.green) * t,
            a.blue + (b.blue - a.blue) * t};
}

constexpr Color operator+(Color a, Color b)
{
    return {a.red + b.red, a.green + b.green, a.blue + b.blue};
}
constexpr Color operator*(Color a, float s)
{
    return {a.red * s, a.green * s, a.blue * s};
}

/// From 0xRRGGBB.
constexpr Color colorOf(std::uint32_t rgb)
{
    return {static_cast<float>(rgb >> 16U & 255U), static_cast<float>(rgb >> 8U & 255U),
            static_cast<float>(rgb & 255U)};
}

/// Rounded to a byte; what is no number becomes 0.
constexpr std::uint32_t byteOf(float value)
{
    if (!(value > 0))
        return 0;
    const float rounded = value + 0.5F;
    return rounded < 255 ? static_cast<std::uint32_t>(rounded) : 255;
}

} // namespace hipwise
