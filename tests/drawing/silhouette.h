#pragma once

#include <QImage>
#include <QRect>

namespace hipwise {

/// The skin, hair and cloth of a figure on a transparent picture without a mat: all but opaque.
QRect opaqueBox(const QImage &image);

/// How many pixels of two pictures of one size differ by more than \a tolerance in a channel.
int differingPixels(const QImage &a, const QImage &b, int tolerance = 0);

/// The box around all such pixels.
QRect differingPart(const QImage &a, const QImage &b, int tolerance);

/// The middle of all such pixels, from the left; -1 when there are none.
double differenceMiddle(const QImage &a, const QImage &b, int tolerance);

} // namespace hipwise
