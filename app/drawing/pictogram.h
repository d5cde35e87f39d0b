#pragma once

#include "model/position.h"

#include <QColor>
#include <QPainter>
#include <QRectF>

namespace hipwise {

/// The tones of a pictogram.
struct PictogramColours
{
    QColor skin;
    QColor hair;
    QColor shirt;
    QColor shorts;
    QColor prop;     ///< mat, chair
    QColor propEdge; ///< legs of the chair, edge of the mat
    QColor shadow;
};

/// A person in \a position, as large as fits into \a area without stretching it. Stands where the
/// figure will be that is drawn from poses. Changes neither the painter's pen nor its transform.
void drawPictogram(QPainter &painter, const QRectF &area, Position position,
                   const PictogramColours &colours);

/// Tones for paper: light cloth, so that nothing merges in a grey copy.
PictogramColours paperColours();

} // namespace hipwise
