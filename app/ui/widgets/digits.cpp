#include "ui/widgets/digits.h"

#include <QFontMetricsF>

#include <algorithm>

namespace hipwise {

namespace {

qreal cellOf(const QFontMetricsF &metrics)
{
    qreal cell = 0;
    for (char digit = '0'; digit <= '9'; ++digit)
        cell = std::max(cell, metrics.horizontalAdvance(QLatin1Char(digit)));
    return cell;
}

} // namespace

qreal widthInCells(const QString &text, const QFont &font, qreal share)
{
    return share * cellOf(QFontMetricsF(font)) * static_cast<qreal>(text.size());
}

void paintInCells(QPainter &painter, const QString &text, const QFont &font, const QPointF &centre,
                  qreal share)
{
    const QFontMetricsF metrics(font);
    const qreal cell = share * cellOf(metrics);
    const qreal top = centre.y() + metrics.capHeight() / 2 - metrics.ascent();
    qreal x = centre.x() - cell * static_cast<qreal>(text.size()) / 2;
    painter.setFont(font);
    for (const QChar digit : text) {
        painter.drawText(QRectF(x - cell, top, 3 * cell, metrics.height()),
                         Qt::AlignHCenter | Qt::AlignTop, QString(digit));
        x += cell;
    }
}

} // namespace hipwise
