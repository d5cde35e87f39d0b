#pragma once

#include <cstdint>
#include <string>

namespace hipwise {

/// What a figure stands on: the look of the screen around it, or paper.
enum class FigureGround : std::uint8_t {
    Light,
    Dark,
    Paper, ///< pure white, cloth that keeps apart in a grey copy
};

/// How the person of the pictures looks; chosen in the settings.
struct FigureLook
{
    std::string theme = "fair"; ///< a name of themeNames(), figure/render/theme.h
    bool sturdy = false;        ///< the wider of the two builds
    FigureGround ground = FigureGround::Light;

    friend bool operator==(const FigureLook &, const FigureLook &) = default;
};

} // namespace hipwise
