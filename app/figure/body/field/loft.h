#pragma once

#include "figure/body/field/sphere.h"
#include "figure/math/vec3.h"

#include <vector>

namespace hipwise {

/// A cross-section of a limb or the trunk: an ellipse whose front and back halves may differ.
struct Section
{
    float along = 0;     ///< where it is on the axis
    float halfWidth = 0; ///< metres, as all that follows
    float front = 0;     ///< from the middle forwards
    float back = 0;
    float middleX = 0; ///< of the section, off the axis
    float middleZ = 0;
};

/// A body along the y axis, smooth through its sections and closed by a round cap at each end.
struct Loft
{
    std::vector<Section> sections; ///< two or more, \a along rising
    /// How far \a along runs in a metre upwards: 1 on the trunk, where it is a height; -1 / length
    /// on a limb, which hangs down and where it is 0 to 1.
    float perMetre = 1;
    float firstCap = 0.03F; ///< how far the cap bulges out, in metres
    float lastCap = 0.03F;
    float exponent = 2; ///< of the section: 2 is an ellipse, above that it is squarer
};

Section sectionAt(const Loft &loft, float along);
float along(const Loft &loft, Vec3 point);
float distanceTo(const Loft &loft, Vec3 point);
Sphere boundsOf(const Loft &loft);

} // namespace hipwise
