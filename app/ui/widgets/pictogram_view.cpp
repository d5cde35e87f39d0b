#include "ui/widgets/pictogram_view.h"

#include <QLinearGradient>
#include <QPainter>

namespace hipwise {

PictogramColours pictogramColours(const Tokens &tokens)
{
    return {tokens.skin, tokens.hair,     tokens.shirt,      tokens.shorts,
            tokens.prop, tokens.propEdge, tokens.floorShadow};
}

PictogramView::PictogramView(Position position, QWidget *parent)
    : QWidget(parent)
    , m_position(position)
{}

void PictogramView::setPosition(Position position)
{
    if (m_position == position)
        return;
    m_position = position;
    update();
}

void PictogramView::setRadius(qreal radius)
{
    m_radius = radius;
    update();
}

void PictogramView::setMirrored(bool mirrored)
{
    if (m_mirrored == mirrored)
        return;
    m_mirrored = mirrored;
    update();
}

void PictogramView::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QLinearGradient gradient(0, 0, 0, height());
    gradient.setColorAt(0, tokens.stageTop);
    gradient.setColorAt(1, tokens.stageBottom);
    painter.setPen(Qt::NoPen);
    painter.setBrush(gradient);
    painter.drawRoundedRect(rect(), m_radius, m_radius);

    if (m_mirrored) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    const qreal clear = qMin(width(), height()) * 0.09;
    drawPictogram(painter, QRectF(rect()).adjusted(clear, clear, -clear, -clear), m_position,
                  pictogramColours(tokens));
}

} // namespace hipwise
