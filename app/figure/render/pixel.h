#pragma once

#include "figure/render/color.h"

#include <algorithm>
#include <cstdint>

namespace hipwise {

/// A premultiplied pixel while colours are laid over it: the light it sends and how much it covers,
/// from 0 to 255.
struct Pixel
{
    Color color;
    float alpha = 0;
};

constexpr Pixel pixelOf(std::uint32_t argb)
{
    return {colorOf(argb), static_cast<float>(argb >> 24U)};
}

/// 0xAARRGGBB; no channel exceeds the alpha.
constexpr std::uint32_t packed(const Pixel &pixel)
{
    const std::uint32_t alpha = byteOf(pixel.alpha);
    return alpha << 24U | std::min(alpha, byteOf(pixel.color.red)) << 16U |
           std::min(alpha, byteOf(pixel.color.green)) << 8U |
           std::min(alpha, byteOf(pixel.color.blue));
}

/// \a pixel with opaque \a color laid over the share \a cover of it.
constexpr Pixel covered(const Pixel &pixel, Color color, float cover)
{
    return {mixed(pixel.color, color, cover), pixel.alpha + (255 - pixel.alpha) * cover};
}

/// \a pixel tinted where it is opaque already; its alpha stays.
constexpr Pixel tinted(const Pixel &pixel, Color color, float share)
{
    return {mixed(pixel.color, color * (pixel.alpha / 255), share), pixel.alpha};
}

} // namespace hipwise
