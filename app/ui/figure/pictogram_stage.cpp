#include "ui/figure/pictogram_stage.h"

#include "drawing/pictogram.h"
#include "ui/figure/stage_painting.h"

namespace hipwise {

void paintPictogram(QPainter &painter, const QRectF &area, Position position, const Tokens &tokens)
{
    drawPictogram(painter, area, position,
                  {tokens.skin, tokens.hair, tokens.shirt, tokens.shorts, tokens.prop,
                   tokens.propEdge, tokens.floorShadow});
}

void paintPictogramStage(QPainter &painter, const QRectF &stage, qreal radius, Position position,
                         bool isMirrored, const Tokens &tokens)
{
    paintStage(painter, stage, radius, tokens);
    painter.save();
    if (isMirrored) {
        painter.translate(stage.left() + stage.right(), 0);
        painter.scale(-1, 1);
    }
    const qreal clear = qMin(stage.width(), stage.height()) * 0.09;
    paintPictogram(painter, stage.adjusted(clear, clear, -clear, -clear), position, tokens);
    painter.restore();
}

} // namespace hipwise
