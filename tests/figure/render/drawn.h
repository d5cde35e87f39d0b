#pragma once

#include "figure/render/ball_mesh.h"
#include "figure/render/figure_renderer.h"

namespace hipwise::test {

/// A stage without furniture, looked at from the front at the height of one metre.
Stage bareStage(PictureSize size, GroundLook look = GroundLook::Light);

/// One picture of \a figure by a renderer of its own.
Picture drawn(const BodyMesh &mesh, const Stage &stage, const PosedFigure &figure = atRest(),
              Backdrop backdrop = Backdrop::Stage, unsigned threads = 2);

std::uint32_t pixelAt(const Picture &picture, int x, int y);
/// 0 transparent to 255.
std::uint32_t alphaOf(std::uint32_t pixel);
/// The mean of red, green and blue, 0 to 255; of a pixel that is opaque.
float brightnessOf(std::uint32_t pixel);

/// How many pixels the picture covers, partly covered ones in part.
double coveredArea(const Picture &picture);

} // namespace hipwise::test
