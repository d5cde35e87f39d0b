#pragma once

#include "figure/render/bounds.h"
#include "figure/render/camera.h"
#include "figure/render/theme.h"
#include "figure/scene.h"

namespace hipwise {

/// All that stays the same from frame to frame.
struct Stage
{
    Scene scene;
    Bounds figure; ///< what the figure fills over the whole movement; furniture is sized to it
    Camera camera;
    Theme theme;
    bool fine = true; ///< four samples a pixel; one is enough while it moves fast

    friend bool operator==(const Stage &, const Stage &) = default;
};

} // namespace hipwise
