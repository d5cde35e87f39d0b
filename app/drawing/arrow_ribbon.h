#pragma once

#include "drawing/polyline.h"

#include <QPainterPath>

namespace hipwise {

/// How thick an arrow is, in pixels.
struct ArrowMeasures
{
    double tail;       ///< width where it begins
    double neck;       ///< width where the head begins
    double head;       ///< width of the head
    double headLength; ///< from its base to the tip

    /// For an arrow of \a length in a picture whose movement is framed by \a frame pixels.
    static ArrowMeasures forLength(double length, double frame);
    /// For an arrow along \a course; one that bends round has a smaller head, which follows it.
    static ArrowMeasures forCourse(const Polyline &course, double frame);
};

/// A ribbon along \a course that grows towards its head, whose tip is the last point. Empty for
/// a course without length.
QPainterPath arrowRibbon(const Polyline &course, const ArrowMeasures &measures);

} // namespace hipwise
