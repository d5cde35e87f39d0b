#pragma once

#include <QSize>
#include <QTransform>

namespace hipwise {

/// How a picture lies on the screen, for somebody whose head lies on its side. Named by where its
/// top is.
enum class QuarterTurn { Upright, Right, Left };

/// The one that a key goes on to: upright, right, left, upright.
QuarterTurn next(QuarterTurn turn);

/// \a size as the picture has it: width and height change places where it lies on its side.
QSize turned(const QSize &size, QuarterTurn turn);

/// From the picture to a widget of \a size.
QTransform turningInto(const QSize &size, QuarterTurn turn);

} // namespace hipwise
