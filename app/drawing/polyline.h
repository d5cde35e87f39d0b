#pragma once

#include <QPointF>

#include <cmath>
#include <vector>

namespace hipwise {

/// Points joined by straight lines, in pixels.
using Polyline = std::vector<QPointF>;

inline double lengthOf(QPointF vector)
{
    return std::sqrt(QPointF::dotProduct(vector, vector));
}

/// \a vector with length 1; to the right when it has no direction.
QPointF directionOf(QPointF vector);

/// The way along all points.
double lengthOf(const Polyline &line);

/// \a count points at even distances along \a line, from \a from to \a to pixels along it. Beyond
/// its ends it goes on straight.
Polyline resampled(const Polyline &line, double from, double to, int count);

/// \a line without the wiggles of a few points.
Polyline smoothed(const Polyline &line, int passes);

} // namespace hipwise
