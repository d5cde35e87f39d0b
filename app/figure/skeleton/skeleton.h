#pragma once

#include "figure/math/vec3.h"
#include "figure/skeleton/bone.h"

#include <optional>

namespace hipwise {

/// The figure's height from the sole to the crown, in metres; every length scales with it.
inline constexpr float bodyHeight = 1.72F;

/// Lengths between joint centres in metres. Published fractions of the body height (Drillis and
/// Contini 1966, as Winter tabulates them) with what looked right where it differed.
inline constexpr float upperArmLength = 0.310F;
inline constexpr float forearmLength = 0.250F;
inline constexpr float thighLength = 0.421F;
inline constexpr float shankLength = 0.415F;
inline constexpr float soleBelowAnkle = 0.0655F;
/// The middle between the hip joints above the floor, standing.
inline constexpr float hipHeight = 0.903F;
/// A hip joint's distance from the middle.
inline constexpr float hipHalfWidth = 0.088F;

/// The bone that \a bone hangs on; the pelvis hangs on none.
std::optional<Bone> parentOf(Bone bone);

/// Where \a bone begins, in the frame of its parent, in metres. All frames are those of the room
/// when the figure stands with its arms down.
Vec3 offsetOf(Bone bone);

} // namespace hipwise
