#include "sheet/icon.h"

#include "sheet/sheet_measures.h"

#include <QPainterPath>

#include <initializer_list>

namespace hipwise {

namespace {

void addLine(QPainterPath &path, std::initializer_list<QPointF> points)
{
    const QPointF *point = points.begin();
    path.moveTo(*point);
    while (++point != points.end())
        path.lineTo(*point);
}

/// Angles as in Qt: degrees, 0 to the right, 90 up.
void addArc(QPainterPath &path, QPointF centre, qreal radius, qreal from, qreal span)
{
    const QRectF square(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    path.arcMoveTo(square, from);
    path.arcTo(square, from, span);
}

QPainterPath clock()
{
    QPainterPath path;
    path.addEllipse(QPointF(12, 12), 9, 9);
    addLine(path, {{12, 7}, {12, 12}, {15.5, 14}});
    return path;
}

QPainterPath repeat()
{
    QPainterPath path;
    addArc(path, {12, 12}, 8, 167, -135);
    addLine(path, {{19.5, 3.5}, {19.5, 8.2}, {14.8, 8.2}});
    addArc(path, {12, 12}, 8, -13, -135);
    addLine(path, {{4.5, 20.5}, {4.5, 15.8}, {9.2, 15.8}});
    return path;
}

QPainterPath bed()
{
    QPainterPath path;
    addLine(path, {{3, 6}, {3, 19}});
    addLine(path, {{3, 16.5}, {21, 16.5}});
    path.moveTo(3, 11.5);
    path.lineTo(17.5, 11.5);
    path.quadTo(21, 11.5, 21, 15);
    path.lineTo(21, 19);
    return path;
}

QPainterPath triangle()
{
    QPainterPath path;
    addLine(path, {{12, 3.8}, {21, 20}, {3, 20}});
    path.closeSubpath();
    addLine(path, {{12, 10}, {12, 13.4}});
    addLine(path, {{12, 16.6}, {12, 16.65}});
    return path;
}

QPainterPath octagon()
{
    QPainterPath path;
    addLine(
        path,
        {{8.3, 3}, {15.7, 3}, {21, 8.3}, {21, 15.7}, {15.7, 21}, {8.3, 21}, {3, 15.7}, {3, 8.3}});
    path.closeSubpath();
    addLine(path, {{12, 7.5}, {12, 12.5}});
    addLine(path, {{12, 16.2}, {12, 16.25}});
    return path;
}

QPainterPath outline(Icon::Shape shape)
{
    switch (shape) {
    case Icon::Shape::Clock:
        return clock();
    case Icon::Shape::Repeat:
        return repeat();
    case Icon::Shape::Bed:
        return bed();
    case Icon::Shape::Triangle:
        return triangle();
    case Icon::Shape::Octagon:
        return octagon();
    case Icon::Shape::Mark:
        break;
    }
    return {};
}

/// The one thing on the sheet besides the pictures that has a colour.
void paintMark(QPainter &painter, Tones tones)
{
    const bool isGrey = tones == Tones::Grey;
    QPainterPath ring;
    addArc(ring, {12, 12}, 9, 210, -285);
    painter.setPen(
        QPen(isGrey ? measures::ink : QColor(0x0F, 0x6B, 0x66), 2.7, Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(ring);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isGrey ? measures::secondInk : QColor(0xD9, 0x67, 0x3A));
    painter.drawEllipse(QPointF(12, 12), 3.8, 3.8);
}

} // namespace

void Icon::paint(QPainter &painter, QPointF at) const
{
    painter.save();
    painter.translate(at);
    painter.scale(m_size / 24, m_size / 24);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(measures::ink, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (m_shape == Shape::Mark)
        paintMark(painter, m_tones);
    else
        painter.drawPath(outline(m_shape));
    painter.restore();
}

} // namespace hipwise
