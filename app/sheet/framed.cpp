#include "sheet/framed.h"

#include "sheet/sheet_measures.h"

#include <utility>

namespace hipwise {

Framed::Framed(BlockPtr content, const Look &look)
    : Framed(std::move(content), look, 0)
{}

Framed::Framed(BlockPtr content, const Look &look, qreal width)
    : m_content(std::move(content))
    , m_look(look)
    , m_size(m_content->size().grownBy(look.padding).expandedTo({width, 0}))
{}

void Framed::paint(QPainter &painter, QPointF at) const
{
    const qreal inset = m_look.thickness / 2;
    painter.save();
    painter.setPen(QPen(measures::ink, m_look.thickness));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(at, m_size).adjusted(inset, inset, -inset, -inset),
                            m_look.radius, m_look.radius);
    painter.restore();
    m_content->paint(painter, at + QPointF(m_look.padding.left(), m_look.padding.top()));
}

} // namespace hipwise
