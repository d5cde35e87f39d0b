#pragma once

#include "figure/body/field/body_field.h"
#include "figure/body/surface/surface.h"

namespace hipwise {

/// Spreads the points of a left half evenly and sets them right onto the surface of \a field.
/// Points of the middle, where x is 0, stay there.
void fitSurface(TriangleSurface &half, const BodyField &field, const Neighbours &neighbours);

} // namespace hipwise
