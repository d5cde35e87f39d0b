#pragma once

#include "figure/render/sampling.h"
#include "figure/render/screen_triangle.h"

namespace hipwise {

/// Lays \a count samples of a triangle over what they found. \a a and \a b are the shares of its
/// corners in the middle of the first pixel. One plain loop, which compilers turn into vectors.
template<std::size_t samples>
void rasteriseSamples(const ScreenTriangle &triangle, const CornerShares &shares, float a, float b,
                      std::size_t count, std::uint32_t owner, float *nearness,
                      std::uint32_t *owners)
{
    // A hair over the edge, so that rounding leaves no gap between neighbours.
    constexpr float least = -1e-5F;
    static constexpr SampleRow<samples> at;
    const float aPerX = shares.aPerX();
    const float aPerY = shares.aPerY();
    const float bPerX = shares.bPerX();
    const float bPerY = shares.bPerY();
    const float atC = triangle.c.nearness;
    const float aDepth = triangle.a.nearness - atC;
    const float bDepth = triangle.b.nearness - atC;
    for (std::size_t i = 0; i < count; ++i) {
        const float aHere = a + at.x[i] * aPerX + at.y[i] * aPerY;
        const float bHere = b + at.x[i] * bPerX + at.y[i] * bPerY;
        const float near = atC + aHere * aDepth + bHere * bDepth;
        const bool wins = (aHere >= least) & (bHere >= least) & (aHere + bHere <= 1 - least) &
                          (near > nearness[i]);
        nearness[i] = wins ? near : nearness[i];
        owners[i] = wins ? owner : owners[i];
    }
}

/// Lays a visible \a triangle into \a tile as \a owner, at all samples where nothing is nearer.
/// Of two at the same depth the first one stays.
template<std::size_t samples>
void rasterise(const ScreenTriangle &triangle, std::uint32_t owner, SampleTile &tile)
{
    const PixelRect rect = pixelsOf(triangle, tile.rect);
    if (rect.isEmpty())
        return;
    const CornerShares shares(triangle);
    for (int y = rect.top; y < rect.bottom; ++y) {
        constexpr int step = SampleRow<samples>::pixels;
        for (int x = rect.left; x < rect.right; x += step) {
            const float middleX = static_cast<float>(x) + 0.5F;
            const float middleY = static_cast<float>(y) + 0.5F;
            const std::size_t first = tile.indexOf(x, y);
            rasteriseSamples<samples>(
                triangle, shares, shares.a(middleX, middleY), shares.b(middleX, middleY),
                static_cast<std::size_t>(std::min(step, rect.right - x)) * samples, owner,
                tile.nearness.data() + first, tile.owner.data() + first);
        }
    }
}

} // namespace hipwise
