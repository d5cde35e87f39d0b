#pragma once

#include "figure/render/material.h"
#include "figure/render/ramp.h"

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace hipwise {

/// What the picture stands on, which its colours have to suit.
enum class GroundLook : std::uint8_t {
    Light,
    Dark,
    Paper, ///< pure white: no floor but its shadow, and cloth that a grey copy keeps apart
};

/// The colours of a picture.
struct Theme
{
    std::array<Ramp, materialCount> ramps; ///< that of the floor is its colour three times
    Color floorShadow;                     ///< where the floor is fully in shadow
    Color contour;                         ///< the line along the near side of a depth step
    bool hasFloor = true;                  ///< else only the shadow on it is drawn, over nothing

    const Ramp &ramp(Material material) const { return ramps[indexOf(material)]; }
    Ramp &ramp(Material material) { return ramps[indexOf(material)]; }
    /// What a surface of \a material turns to where it is fully in shadow.
    Color shadowOn(Material material) const;

    friend bool operator==(const Theme &, const Theme &) = default;
};

/// The people there are, "fair" first: skins with the hair that goes with them, and "clay".
std::vector<std::string_view> themeNames();

/// The theme of a name of themeNames(), or nothing.
std::optional<Theme> themeNamed(std::string_view name, GroundLook look);

} // namespace hipwise
