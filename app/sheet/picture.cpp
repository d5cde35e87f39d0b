#include "sheet/picture.h"

#include "drawing/pictogram.h"

namespace hipwise {

void Picture::paint(QPainter &painter, QPointF at) const
{
    const qreal inset = measures::hairline / 2;
    const qreal radius = measures::mm(2);
    const QRectF frame = QRectF(at, size()).adjusted(inset, inset, -inset, -inset);
    painter.save();
    painter.setPen(QPen(measures::lineColour, measures::hairline));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(frame, radius, radius);
    painter.restore();
    const qreal air = measures::mm(1);
    drawPictogram(painter, frame.adjusted(air, air, -air, -air), m_position, paperColours());
}

} // namespace hipwise
