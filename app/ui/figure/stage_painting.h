#pragma once

#include "ui/style/tokens.h"

#include <QImage>
#include <QPainter>
#include <QRectF>

namespace hipwise {

/// The ground behind figures: a gradient in a rounded box.
void paintStage(QPainter &painter, const QRectF &stage, qreal radius, const Tokens &tokens);

/// \a picture stretched over \a area, within the rounded box of \a stage.
void paintOnStage(QPainter &painter, const QImage &picture, const QRectF &area, const QRectF &stage,
                  qreal radius);

} // namespace hipwise
