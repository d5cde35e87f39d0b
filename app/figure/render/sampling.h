#pragma once

#include <array>
#include <cstddef>

namespace hipwise {

/// Where in a pixel it is looked at what covers it, from its middle, in pixels. Four samples lie on
/// a turned grid: no two share a row or a column, so edges of every slope come out smooth.
template<std::size_t samples>
struct Sampling;

template<>
struct Sampling<1>
{
    static constexpr std::array<float, 1> x{0};
    static constexpr std::array<float, 1> y{0};
};

template<>
struct Sampling<4>
{
    static constexpr std::array<float, 4> x{-0.125F, 0.375F, -0.375F, 0.125F};
    static constexpr std::array<float, 4> y{-0.375F, -0.125F, 0.125F, 0.375F};
};

/// The samples of some pixels side by side, from the middle of the first pixel.
template<std::size_t samples>
struct SampleRow
{
    static constexpr std::size_t pixels = 16;
    static constexpr std::size_t count = pixels * samples;

    std::array<float, count> x{};
    std::array<float, count> y{};

    constexpr SampleRow()
    {
        for (std::size_t i = 0; i < count; ++i) {
            const std::size_t pixel = i / samples;
            x[i] = static_cast<float>(pixel) + Sampling<samples>::x[i % samples];
            y[i] = Sampling<samples>::y[i % samples];
        }
    }
};

} // namespace hipwise
