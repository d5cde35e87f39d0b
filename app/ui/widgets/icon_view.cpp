#include "ui/widgets/icon_view.h"

#include "ui/style/icons.h"

#include <QPainter>

namespace hipwise {

IconView::IconView(const QString &name, int size, Colour colour, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_size(size)
    , m_colour(colour)
{
    setFixedSize(size, size);
}

void IconView::setIconName(const QString &name)
{
    m_name = name;
    update();
}

void IconView::setDisc(int diameter, Colour ground)
{
    m_ground = ground;
    setFixedSize(diameter, diameter);
    update();
}

void IconView::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    if (m_ground) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.*m_ground);
        painter.drawEllipse(rect());
    }
    paintIcon(painter, m_name, rect(), m_size, tokens.*m_colour);
}

} // namespace hipwise
