#include "sheet/rule.h"

namespace hipwise {

Rule::Rule(qreal length, qreal thickness, QColor colour)
    : m_length(length)
    , m_thickness(thickness)
    , m_colour(colour)
{}

void Rule::paint(QPainter &painter, QPointF at) const
{
    painter.fillRect(QRectF(at, size()), m_colour);
}

} // namespace hipwise
