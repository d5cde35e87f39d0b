#pragma once

#include "figure/skeleton/freedom.h"

namespace hipwise {

/// From where to where something may go.
struct Limits
{
    float low = 0;
    float high = 0;
};

/// How far the solver may take \a freedom: the hard limit of its range of motion in degrees, or
/// what a hand or foot does; metres of the place in the room.
Limits limitsOf(Freedom freedom);

/// \a freedoms with every value inside its limits; what is no number becomes 0.
Freedoms withinLimits(Freedoms freedoms);

/// How far \a freedoms is beyond its limits in all, in degrees.
float beyondLimits(const Freedoms &freedoms);

} // namespace hipwise
