#pragma once

#include "figure/render/furniture/surface_grid.h"
#include "figure/scene.h"

namespace hipwise {

/// The webbing of \a strap, its flat side towards \a eye.
SurfaceGrid strapBand(const StrapLine &strap, Vec3 eye);

} // namespace hipwise
