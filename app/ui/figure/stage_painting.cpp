#include "ui/figure/stage_painting.h"

#include <QLinearGradient>
#include <QPainterPath>

namespace hipwise {

void paintStage(QPainter &painter, const QRectF &stage, qreal radius, const Tokens &tokens)
{
    QLinearGradient gradient(stage.topLeft(), stage.bottomLeft());
    gradient.setColorAt(0, tokens.stageTop);
    gradient.setColorAt(1, tokens.stageBottom);
    painter.setPen(Qt::NoPen);
    painter.setBrush(gradient);
    painter.drawRoundedRect(stage, radius, radius);
}

void paintOnStage(QPainter &painter, const QImage &picture, const QRectF &area, const QRectF &stage,
                  qreal radius)
{
    QBrush brush(picture);
    // A clip has no soft edge, a brush has.
    brush.setTransform(
        QTransform::fromTranslate(area.left(), area.top())
            .scale(area.width() / picture.width(), area.height() / picture.height()));
    QPainterPath outline;
    outline.addRoundedRect(stage, radius, radius);
    if (area != stage) {
        QPainterPath part;
        part.addRect(area);
        outline = outline.intersected(part);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(brush);
    painter.drawPath(outline);
}

} // namespace hipwise
