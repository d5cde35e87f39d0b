#pragma once

#include "figure/pose/body_touch.h"
#include "figure/scene.h"

namespace hipwise {

/// The plane of something that carries: a body part on it lies at \a level along \a up.
struct SurfacePlane
{
    Vec3 up{0, 1, 0};
    float level = 0; ///< metres
};

/// How high a head lies on a pillow, and somebody sits or kneels on one, in metres.
inline constexpr float pillowUnderHead = 0.06F;
inline constexpr float pillowUnderSeat = 0.058F;
inline constexpr float pillowUnderKneeling = 0.026F; ///< a knee presses it to a third

/// The direction into which a thing with \a heading faces.
Vec3 headingDirection(float heading);

/// The plane that \a part touches on \a surface of \a scene.
SurfacePlane planeUnder(SidedPart part, Surface surface, const Scene &scene);

/// How deep the flesh of \a part gives way where it carries, in metres.
float sinkOf(BodyPart part, Surface surface, const Scene &scene);

/// How far \a part may lie below what is under it without its looking wrong, in metres.
float toleratedSink(BodyPart part, const Scene &scene);

} // namespace hipwise
