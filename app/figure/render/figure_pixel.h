#pragma once

#include "figure/render/color.h"

namespace hipwise {

/// What of the figure shows in a pixel.
struct FigurePixel
{
    Color color;     ///< of the part that it covers
    float cover = 0; ///< 0 to 1
};

} // namespace hipwise
