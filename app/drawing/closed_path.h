#pragma once

#include "drawing/polyline.h"

#include <optional>

namespace hipwise {

/// An ellipse in the picture, in pixels, with a sense: from \a along over \a across.
struct Ring
{
    QPointF middle;
    QPointF along;  ///< the longer half axis
    QPointF across; ///< the shorter one

    QPointF at(double angle) const; ///< radians
};

/// Whether \a path comes back to where it began, such as that of a circling knee.
bool isClosed(const Polyline &path);

/// The ring that goes round as the closed \a path does, rounded to a shape that reads as a circle
/// seen at an angle. Its longer half axis is \a least to \a most pixels. Nothing for a path that is
/// seen edge-on, of which nobody can say which way round it goes.
std::optional<Ring> ringOf(const Polyline &path, double least, double most);

/// \a share of \a ring, from 0 to 1, from \a start radians on, in \a count points.
Polyline openRing(const Ring &ring, double start, double share, int count);

} // namespace hipwise
