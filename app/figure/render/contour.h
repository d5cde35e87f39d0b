#pragma once

#include "figure/render/sample_tile.h"

namespace hipwise {

/// How strongly the contour shows in a pixel of the figure, from 0 to 1: where the depth steps back
/// from it to what lies behind. The tile has to hold the pixels around it.
template<std::size_t samples>
float contourAt(const SampleTile &tile, int x, int y);

extern template float contourAt<1>(const SampleTile &tile, int x, int y);
extern template float contourAt<4>(const SampleTile &tile, int x, int y);

} // namespace hipwise
