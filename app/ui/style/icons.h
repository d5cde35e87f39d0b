#pragma once

#include "model/position.h"

#include <QColor>
#include <QPainter>
#include <QPixmap>
#include <QString>

namespace hipwise {

/// The icon resources/icons/NAME.svg in one colour, \a size device-independent pixels wide.
QPixmap icon(const QString &name, qreal size, const QColor &colour, qreal devicePixelRatio);

/// Paints it into the middle of \a area.
void paintIcon(QPainter &painter, const QString &name, const QRectF &area, qreal size,
               const QColor &colour);

/// The little person of a position.
QString iconFor(Position position);

} // namespace hipwise
