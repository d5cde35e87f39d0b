#include "ui/style/box.h"

namespace hipwise {

namespace {

constexpr qreal contrastEdge = 2;

} // namespace

void paintBox(QPainter &painter, const QRectF &area, qreal radius, const QBrush &ground,
              const Tokens &tokens, const QPen &edge)
{
    const bool isFaint = edge.style() == Qt::NoPen || edge.widthF() < contrastEdge;
    const QPen pen = tokens.isHighContrast && isFaint ? QPen(tokens.ink, contrastEdge) : edge;
    const qreal inset = pen.style() == Qt::NoPen ? 0 : pen.widthF() / 2;
    painter.setPen(pen);
    painter.setBrush(ground);
    painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), radius, radius);
}

} // namespace hipwise
