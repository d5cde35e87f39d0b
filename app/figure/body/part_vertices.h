#pragma once

#include "figure/body/body_mesh.h"
#include "model/body_part.h"

#include <vector>

namespace hipwise {

/// The vertices of the left half, with those of the middle, that \a part consists of where it can
/// touch something.
std::vector<std::size_t> leftVerticesOf(BodyPart part, const BodyMesh &mesh);

} // namespace hipwise
