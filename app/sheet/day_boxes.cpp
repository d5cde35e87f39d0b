#include "sheet/day_boxes.h"

#include "sheet/paragraph.h"
#include "sheet/sheet_measures.h"

#include <QCoreApplication>

namespace hipwise {

namespace {

constexpr int days = 7;
constexpr qreal between = measures::mm(1); ///< the boxes of a day

} // namespace

DayBoxes::DayBoxes(const QStringList &letters, qreal day, QSizeF box)
    : m_day(day)
    , m_box(box)
{
    const TextStyle style{.size = 9, .lineHeight = 11, .colour = measures::secondInk};
    for (const QString &letter : letters)
        m_letters.push_back(std::make_shared<Paragraph>(letter, style, box.width()));
}

QSizeF DayBoxes::size() const
{
    return {days * m_day, m_box.height()};
}

void DayBoxes::paint(QPainter &painter, QPointF at) const
{
    const auto count = static_cast<qreal>(m_letters.size());
    const qreal width = count * m_box.width() + (count - 1) * between;
    for (int day = 0; day < days; ++day) {
        QRectF box(at + QPointF(day * m_day + (m_day - width) / 2, 0), m_box);
        for (const BlockPtr &letter : m_letters) {
            painter.save();
            painter.setPen(QPen(measures::secondInk, 0.8));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(box.adjusted(0.4, 0.4, -0.4, -0.4), 2.6, 2.6);
            painter.restore();
            const QSizeF size = letter->size();
            letter->paint(painter, box.center() - QPointF(size.width(), size.height()) / 2);
            box.translate(m_box.width() + between, 0);
        }
    }
}

QStringList boxLetters(Laterality laterality)
{
    if (laterality != Laterality::Unilateral)
        return {QString()};
    //: The first letters of the sides
    return {QCoreApplication::translate("Sheet", "L"), QCoreApplication::translate("Sheet", "R")};
}

QStringList dayNames()
{
    return QCoreApplication::translate("Sheet", "Mon Tue Wed Thu Fri Sat Sun")
        .split(QLatin1Char(' '));
}

} // namespace hipwise
