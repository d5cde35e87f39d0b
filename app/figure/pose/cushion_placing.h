#pragma once

#include "figure/pose/body_touch.h"
#include "figure/scene.h"
#include "figure/skeleton/rig.h"

#include <span>

namespace hipwise {

/// Adds the cushions of \a from that raise a part of the body; where they lie is not known yet.
void addLiftingCushions(Scene &scene, const PoseScene &from, const BodyTouch &touch);

/// Adds the cushions of \a from about the person of \a rig.
void addCushions(Scene &scene, const PoseScene &from, const Rig &rig, const BodyTouch &touch);

/// Lays the pillow of a knee that is up at first, and those of both knees, where, of \a keys, they
/// come down the furthest.
void layWhereKneeComesDown(Scene &scene, const PoseScene &from, std::span<const Rig> keys);

} // namespace hipwise
