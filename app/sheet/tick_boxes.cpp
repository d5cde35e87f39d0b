#include "sheet/tick_boxes.h"

#include "sheet/paragraph.h"
#include "sheet/sheet_measures.h"

#include <QCoreApplication>

namespace hipwise {

namespace {

constexpr qreal box = measures::mm(4.7);
constexpr qreal pitch = (measures::tickWidth - box) / 6;

} // namespace

TickBoxes::TickBoxes(qreal scale)
    : m_scale(scale)
{
    //: The first letters of the days of the week, Monday first
    const QString days = QCoreApplication::translate("Sheet", "M T W T F S S");
    const TextStyle style{.size = 7, .lineHeight = 9, .colour = measures::secondInk};
    for (const QString &day : days.split(QLatin1Char(' ')))
        m_letters.push_back(std::make_shared<Paragraph>(day, style.scaled(scale), box * scale));
}

QSizeF TickBoxes::size() const
{
    return QSizeF(measures::tickWidth, box) * m_scale;
}

void TickBoxes::paint(QPainter &painter, QPointF at) const
{
    QRectF rectangle(at, QSizeF(box, box) * m_scale);
    for (const BlockPtr &letter : m_letters) {
        painter.save();
        painter.setPen(QPen(measures::secondInk, 0.8));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rectangle.adjusted(0.4, 0.4, -0.4, -0.4), 2.6 * m_scale,
                                2.6 * m_scale);
        painter.restore();
        const QSizeF size = letter->size();
        letter->paint(painter, rectangle.center() - QPointF(size.width(), size.height()) / 2);
        rectangle.translate(pitch * m_scale, 0);
    }
}

} // namespace hipwise
