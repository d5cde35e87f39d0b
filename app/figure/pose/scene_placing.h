#pragma once

#include "figure/pose/touch_demands.h"
#include "model/support.h"

namespace hipwise {

/// What a pose is among before anything is placed: the ground, and cushions that raise the body.
Scene groundOf(const PoseScene &scene, Support support, const BodyTouch &touch);

/// Places the things of \a scene about the person of \a rig, who already stands, lies or sits on
/// what is level. A thing without a distance comes as near as what touches it needs, else within
/// reach of the hands.
Scene placedScene(const PoseScene &scene, Support support, const Rig &rig, const BodyTouch &touch,
                  const SupportPoints &points);

/// Whether \a contact rests on something level, which is there before the scene is placed.
bool isOnLevel(const Contact &contact);

} // namespace hipwise
