#pragma once

#include "figure/body/build.h"
#include "figure/body/field/loft.h"

namespace hipwise {

/// \a loft as thick as said at its two ends, 1 being as it is.
Loft scaled(Loft loft, float first, float last);

/// What lies from \a from on, \a by metres thicker.
Loft stub(Loft loft, float from, float by);

/// \a sturdy for the build it is meant for, otherwise 1.
constexpr float girth(Build build, float sturdy)
{
    return build == Build::Sturdy ? sturdy : 1;
}

} // namespace hipwise
