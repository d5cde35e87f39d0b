#pragma once

#include "figure/render/color.h"

namespace hipwise {

/// The colours of a material from shadow to light.
struct Ramp
{
    Color shade;
    Color base;
    Color light;

    /// The colour under a \a tone from 0, in shadow, to 1, in full light.
    constexpr Color at(float tone) const
    {
        constexpr float baseTone = 0.55F;
        return tone < baseTone ? mixed(shade, base, tone / baseTone)
                               : mixed(base, light, (tone - baseTone) / (1 - baseTone));
    }

    friend bool operator==(const Ramp &, const Ramp &) = default;
};

/// From three 0xRRGGBB.
constexpr Ramp rampOf(std::uint32_t shade, std::uint32_t base, std::uint32_t light)
{
    return {colorOf(shade), colorOf(base), colorOf(light)};
}

} // namespace hipwise
