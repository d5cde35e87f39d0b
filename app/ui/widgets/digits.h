#pragma once

#include <QFont>
#include <QPainter>
#include <QString>

namespace hipwise {

/// The width of \a text where each digit has a cell as wide as the widest of them, times \a share.
qreal widthInCells(const QString &text, const QFont &font, qreal share = 1);

/// Paints it so, in the painter's pen, with its capitals' middle at \a centre: nothing shifts when
/// a digit becomes another.
void paintInCells(QPainter &painter, const QString &text, const QFont &font, const QPointF &centre,
                  qreal share = 1);

} // namespace hipwise
