#include "ui/widgets/scroll_bar.h"

#include "ui/style/tokens.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionSlider>

namespace hipwise {

ScrollBar::ScrollBar(QWidget *parent)
    : QScrollBar(Qt::Vertical, parent)
{}

QSize ScrollBar::sizeHint() const
{
    return {12, 48};
}

void ScrollBar::paintEvent(QPaintEvent * /*event*/)
{
    if (maximum() <= minimum())
        return; // nothing to scroll: the room stays, so that nothing shifts when there is
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect handle =
        style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, this);
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(option.state & QStyle::State_MouseOver || isSliderDown() ? tokens.control
                                                                              : tokens.line);
    painter.drawRoundedRect(QRectF(3, handle.top() + 2, 6, handle.height() - 4), 3, 3);
}

void makeCalm(QAbstractScrollArea &area)
{
    area.setFrameShape(QFrame::NoFrame);
    area.setVerticalScrollBar(new ScrollBar(&area));
    area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area.viewport()->setAutoFillBackground(false);
    QPalette palette;
    palette.setColor(QPalette::Base, Qt::transparent);
    area.setPalette(palette);
}

} // namespace hipwise
