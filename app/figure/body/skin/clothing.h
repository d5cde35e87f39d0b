#pragma once

#include "figure/body/skin/skin_point.h"

namespace hipwise {

/// How far a field of cloth is told, in metres; beyond, it is this.
inline constexpr float clothReach = 0.25F;

/// Metres inside the hem of the shirt: hip, collar and sleeve. Negative is bare. Straight lines in
/// the rest pose: a smoothed field would have saw-toothed hems.
float shirtAt(const SkinPoint &point);
/// Likewise of the shorts, from the waist to the middle of the thigh.
float shortsAt(const SkinPoint &point);

/// How far the cloth lies off the skin, in metres, given the two fields.
float clothThickness(float shirt, float shorts);

} // namespace hipwise
