#pragma once

#include "figure/scene.h"
#include "figure/skeleton/rig.h"

namespace hipwise {

/// Adds the cushions of \a from that raise a part of the body; where they lie is not known yet.
void addLiftingCushions(Scene &scene, const PoseScene &from);

/// Adds the cushions of \a from about the person of \a rig.
void addCushions(Scene &scene, const PoseScene &from, const Rig &rig);

} // namespace hipwise
