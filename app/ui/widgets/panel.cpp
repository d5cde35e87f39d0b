#include "ui/widgets/panel.h"

#include <QLinearGradient>
#include <QPainter>

namespace hipwise {

Panel::Panel(Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
{}

void Panel::setRadius(qreal radius)
{
    m_radius = radius;
    update();
}

void Panel::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    switch (m_kind) {
    case Kind::Card:
        painter.setPen(QPen(tokens.line, 1));
        painter.setBrush(tokens.surface);
        break;
    case Kind::News:
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.sage);
        break;
    case Kind::Care:
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.amberGround);
        break;
    case Kind::Stop:
        painter.setPen(QPen(tokens.red, 1));
        painter.setBrush(tokens.redGround);
        break;
    case Kind::Bar:
        painter.fillRect(rect(), tokens.surface);
        painter.fillRect(QRect(0, 0, width(), 1), tokens.line);
        return;
    case Kind::Stage: {
        QLinearGradient gradient(box.topLeft(), box.bottomLeft());
        gradient.setColorAt(0, tokens.stageTop);
        gradient.setColorAt(1, tokens.stageBottom);
        painter.setPen(Qt::NoPen);
        painter.setBrush(gradient);
        break;
    }
    }
    painter.drawRoundedRect(box, m_radius, m_radius);
}

} // namespace hipwise
