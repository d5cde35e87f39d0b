#include "ui/summary/side_dashes.h"

#include "ui/style/tokens.h"

#include <QPainter>
#include <QStyle>

namespace hipwise {

namespace {

constexpr int dashWidth = 22;
constexpr int dashHeight = 8;
constexpr int gap = 6;

} // namespace

SideDashes::SideDashes(int done, int planned, QWidget *parent)
    : QWidget(parent)
    , m_done(done)
    , m_planned(planned)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("%1 of %2").arg(done).arg(planned));
}

QSize SideDashes::sizeHint() const
{
    return {m_planned * dashWidth + qMax(0, m_planned - 1) * gap, dashHeight};
}

void SideDashes::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < m_planned; ++i) {
        const QRect dash(i * (dashWidth + gap), 0, dashWidth, dashHeight);
        const QRectF shape = QStyle::visualRect(layoutDirection(), rect(), dash);
        // What was not done is outlined, so that it is told apart without colour.
        const bool done = i < m_done;
        painter.setPen(done ? QPen(Qt::NoPen) : QPen(tokens.control, 1.5));
        painter.setBrush(done ? tokens.primary : QColor(Qt::transparent));
        const qreal inset = done ? 0 : 0.75;
        painter.drawRoundedRect(shape.adjusted(inset, inset, -inset, -inset), dashHeight / 2.0,
                                dashHeight / 2.0);
    }
}

} // namespace hipwise
