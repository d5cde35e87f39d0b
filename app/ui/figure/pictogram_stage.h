#pragma once

#include "model/position.h"
#include "ui/style/tokens.h"

#include <QPainter>
#include <QRectF>

namespace hipwise {

/// A stage with the pictogram of a position, where there is no figure.
void paintPictogramStage(QPainter &painter, const QRectF &stage, qreal radius, Position position,
                         bool isMirrored, const Tokens &tokens);

/// The pictogram alone, in the colours of the tokens.
void paintPictogram(QPainter &painter, const QRectF &area, Position position, const Tokens &tokens);

} // namespace hipwise
