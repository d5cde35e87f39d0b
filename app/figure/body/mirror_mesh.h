#pragma once

#include "figure/body/body_mesh.h"

namespace hipwise {

/// Both halves of the body whose left one is \a half. Its vertices keep their places in the lists;
/// the right half follows, and shares those of the middle, where x is 0.
BodyMesh whole(BodyMesh half);

} // namespace hipwise
