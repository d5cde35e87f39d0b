#pragma once

#include "model/position.h"
#include "sheet/block.h"
#include "sheet/tones.h"

#include <QImage>
#include <QSizeF>
#include <QString>

#include <optional>
#include <utility>

namespace hipwise {

/// The frame with a moment of a step in it.
class FramedPicture : public Block
{
public:
    /// \a image is opaque; \a word, such as "Start", stands in a corner where it covers nothing of
    /// the figure, the upper ones first, or below the picture, which then is a little smaller.
    /// \a wordScale is that of the word, against the standard sheet.
    FramedPicture(QImage image, QString word, QSizeF size, qreal wordScale = 1)
        : m_image(std::move(image))
        , m_word(std::move(word))
        , m_size(size)
        , m_wordScale(wordScale)
    {}

    QSizeF size() const override { return m_size; }
    void paint(QPainter &painter, QPointF at) const override;

private:
    void paintPicture(QPainter &painter, const QRectF &frame, qreal below) const;
    std::optional<QRectF> freeCorner(QSizeF word, const QRectF &frame) const;
    double inkIn(const QRectF &box, const QRectF &frame) const;

    QImage m_image;
    QString m_word;
    QSizeF m_size;
    qreal m_wordScale;
};

/// The frame with a pictogram of the position, for a step that has no pose.
class PositionPicture : public Block
{
public:
    PositionPicture(Position position, QSizeF size, Tones tones)
        : m_position(position)
        , m_size(size)
        , m_tones(tones)
    {}

    QSizeF size() const override { return m_size; }
    void paint(QPainter &painter, QPointF at) const override;

private:
    Position m_position;
    QSizeF m_size;
    Tones m_tones;
};

} // namespace hipwise
