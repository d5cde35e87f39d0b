#include "sheet/picture.h"

#include "drawing/pictogram.h"
#include "sheet/grey_tones.h"
#include "sheet/paragraph.h"
#include "sheet/sheet_measures.h"

#include <QPainterPath>

namespace hipwise {

namespace {

constexpr qreal radius = measures::mm(2);

QRectF frameAt(QPointF at, QSizeF size)
{
    const qreal inset = measures::hairline / 2;
    return QRectF(at, size).adjusted(inset, inset, -inset, -inset);
}

void paintFrame(QPainter &painter, const QRectF &frame)
{
    painter.setPen(QPen(measures::lineColour, measures::hairline));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(frame, radius, radius);
}

/// Where \a image lies when it fills \a area; what is over is cut off.
QRectF filling(const QImage &image, const QRectF &area)
{
    QRectF whole(QPointF(),
                 QSizeF(image.size()).scaled(area.size(), Qt::KeepAspectRatioByExpanding));
    whole.moveCenter(area.center());
    return whole;
}

} // namespace

void FramedPicture::paint(QPainter &painter, QPointF at) const
{
    const QRectF frame = frameAt(at, size());
    QPainterPath inside;
    inside.addRoundedRect(frame, radius, radius);
    painter.save();
    painter.setClipPath(inside, Qt::IntersectClip);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    // Whole, as a PDF keeps what it is given whole only once.
    painter.drawImage(filling(m_image, frame), m_image);
    painter.restore();
    painter.save();
    paintFrame(painter, frame);
    painter.restore();
    if (!m_word.isEmpty())
        paintWord(painter, frame);
}

void FramedPicture::paintWord(QPainter &painter, const QRectF &frame) const
{
    const TextStyle style{
        .size = 7.5, .lineHeight = 10, .weight = QFont::DemiBold, .colour = measures::secondInk};
    const Paragraph word(m_word, style.scaled(m_wordScale), frame.width() - measures::mm(3));
    QRectF box(QPointF(), word.size());
    box.moveTopRight(frame.topRight() + QPointF(-measures::mm(1.5), measures::mm(0.8)));
    QRectF onLeft = box;
    onLeft.moveLeft(frame.left() + measures::mm(1.5));
    if (inkIn(box, frame) > inkIn(onLeft, frame))
        box = onLeft;
    word.paint(painter, box.topLeft());
}

/// How much of \a box the picture covers, from 0 to 1.
double FramedPicture::inkIn(const QRectF &box, const QRectF &frame) const
{
    const QRectF whole = filling(m_image, frame);
    const qreal scale = m_image.width() / whole.width();
    const QRect pixels = QRectF((box.topLeft() - whole.topLeft()) * scale, box.size() * scale)
                             .toRect()
                             .intersected(m_image.rect());
    int ink = 0;
    for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
        for (int x = pixels.left(); x <= pixels.right(); ++x)
            ink += qGray(m_image.pixel(x, y)) < 200 ? 1 : 0;
    }
    return pixels.isEmpty() ? 0 : static_cast<double>(ink) / (pixels.width() * pixels.height());
}

void PositionPicture::paint(QPainter &painter, QPointF at) const
{
    const QRectF frame = frameAt(at, size());
    painter.save();
    paintFrame(painter, frame);
    painter.restore();
    constexpr qreal air = measures::mm(1);
    drawPictogram(painter, frame.adjusted(air, air, -air, -air), m_position,
                  m_tones == Tones::Grey ? inGrey(paperColours()) : paperColours());
}

} // namespace hipwise
