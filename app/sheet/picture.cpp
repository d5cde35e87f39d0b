#include "sheet/picture.h"

#include "drawing/pictogram.h"
#include "sheet/grey_tones.h"
#include "sheet/paragraph.h"
#include "sheet/sheet_measures.h"

#include <QPainterPath>

namespace hipwise {

namespace {

constexpr qreal radius = measures::mm(2);
constexpr qreal wordInset = measures::mm(1.5); ///< from the sides of the frame
constexpr qreal wordDrop = measures::mm(0.8);  ///< from its top or bottom

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

/// Where \a image lies in the middle of \a area; what is over is cut off.
QRectF placed(const QImage &image, const QRectF &area, Qt::AspectRatioMode mode)
{
    QRectF whole(QPointF(), QSizeF(image.size()).scaled(area.size(), mode));
    whole.moveCenter(area.center());
    return whole;
}

/// Hair, skin, muscles, arrows: dark, or redder than anything around them.
bool isInk(QRgb pixel)
{
    return qGray(pixel) < 200 || qRed(pixel) - qBlue(pixel) > 40;
}

} // namespace

void FramedPicture::paint(QPainter &painter, QPointF at) const
{
    const QRectF frame = frameAt(at, size());
    const TextStyle style{
        .size = 7.5, .lineHeight = 10, .weight = QFont::DemiBold, .colour = measures::secondInk};
    const Paragraph word(m_word, style.scaled(m_wordScale), frame.width() - 2 * wordInset);
    const bool hasWord = !m_word.isEmpty();
    const auto corner = hasWord ? freeCorner(word.size(), frame) : std::nullopt;
    const qreal below = hasWord && !corner ? word.size().height() + wordDrop : 0;
    paintPicture(painter, frame, below);
    painter.save();
    paintFrame(painter, frame);
    painter.restore();
    if (corner)
        word.paint(painter, corner->topLeft());
    else if (hasWord)
        word.paint(painter,
                   {frame.right() - wordInset - word.size().width(), frame.bottom() - below});
}

/// All of it above the lowest \a below points of \a frame, which it fills if that is nothing.
void FramedPicture::paintPicture(QPainter &painter, const QRectF &frame, qreal below) const
{
    QPainterPath inside;
    inside.addRoundedRect(frame, radius, radius);
    painter.save();
    painter.setClipPath(inside, Qt::IntersectClip);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    // Whole, as a PDF keeps what it is given whole only once.
    const QRectF area = frame.adjusted(0, 0, 0, -below);
    painter.drawImage(
        placed(m_image, area, below > 0 ? Qt::KeepAspectRatio : Qt::KeepAspectRatioByExpanding),
        m_image);
    painter.restore();
}

std::optional<QRectF> FramedPicture::freeCorner(QSizeF word, const QRectF &frame) const
{
    constexpr double nothing = 0.01; // the edge of a shadow
    const qreal left = frame.left() + wordInset;
    const qreal right = frame.right() - wordInset - word.width();
    const qreal top = frame.top() + wordDrop;
    const qreal bottom = frame.bottom() - wordDrop - word.height();
    for (const QPointF at :
         {QPointF(right, top), QPointF(left, top), QPointF(right, bottom), QPointF(left, bottom)}) {
        if (inkIn({at, word}, frame) <= nothing)
            return QRectF(at, word);
    }
    return std::nullopt;
}

/// How much of \a box the figure and its arrow cover, from 0 to 1. What they stand on is paler.
double FramedPicture::inkIn(const QRectF &box, const QRectF &frame) const
{
    const QRectF whole = placed(m_image, frame, Qt::KeepAspectRatioByExpanding);
    const qreal scale = m_image.width() / whole.width();
    const QRect pixels = QRectF((box.topLeft() - whole.topLeft()) * scale, box.size() * scale)
                             .toRect()
                             .intersected(m_image.rect());
    int ink = 0;
    for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
        for (int x = pixels.left(); x <= pixels.right(); ++x)
            ink += isInk(m_image.pixel(x, y)) ? 1 : 0;
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
