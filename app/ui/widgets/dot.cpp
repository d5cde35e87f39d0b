#include "ui/widgets/dot.h"

#include <QPainter>

namespace hipwise {

Dot::Dot(QColor Tokens::*colour, QWidget *parent)
    : QWidget(parent)
    , m_colour(colour)
{
    setFixedSize(14, 14);
}

void Dot::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokensOf(this).*m_colour);
    painter.drawEllipse(QRectF(rect()).adjusted(1, 1, -1, -1));
}

} // namespace hipwise
