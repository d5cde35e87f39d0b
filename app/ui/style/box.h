#pragma once

#include "ui/style/tokens.h"

#include <QPainter>
#include <QPen>
#include <QRectF>

namespace hipwise {

/// Paints a rounded box; the edge lies inside \a area. In high contrast an edge is ink and 2 wide
/// at least, also where there is usually none: the grounds are all one colour.
void paintBox(QPainter &painter, const QRectF &area, qreal radius, const QBrush &ground,
              const Tokens &tokens, const QPen &edge = Qt::NoPen);

} // namespace hipwise
