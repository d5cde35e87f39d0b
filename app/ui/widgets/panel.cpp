#include "ui/widgets/panel.h"

#include "ui/style/box.h"

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

void Panel::setKind(Kind kind)
{
    m_kind = kind;
    update();
}

void Panel::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    switch (m_kind) {
    case Kind::Card:
        return paintBox(painter, rect(), m_radius, tokens.surface, tokens, QPen(tokens.line, 1));
    case Kind::News:
        return paintBox(painter, rect(), m_radius, tokens.sage, tokens);
    case Kind::Care:
        return paintBox(painter, rect(), m_radius, tokens.amberGround, tokens);
    case Kind::Stop:
        return paintBox(painter, rect(), m_radius, tokens.redGround, tokens, QPen(tokens.red, 1));
    case Kind::Bar:
        painter.fillRect(rect(), tokens.surface);
        painter.fillRect(QRect(0, 0, width(), 1), tokens.line);
        return;
    case Kind::Stage: {
        QLinearGradient gradient(rect().topLeft(), rect().bottomLeft());
        gradient.setColorAt(0, tokens.stageTop);
        gradient.setColorAt(1, tokens.stageBottom);
        return paintBox(painter, rect(), m_radius, gradient, tokens);
    }
    }
}

} // namespace hipwise
