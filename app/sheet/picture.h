#pragma once

#include "model/position.h"
#include "sheet/block.h"
#include "sheet/sheet_measures.h"

#include <QImage>
#include <QString>

namespace hipwise {

/// The frame with a moment of a step in it.
class FramedPicture : public Block
{
public:
    /// \a image is opaque; \a word stands in the emptier of the upper corners: "Start".
    FramedPicture(QImage image, QString word)
        : m_image(std::move(image))
        , m_word(std::move(word))
    {}

    QSizeF size() const override { return {measures::pictureWidth, measures::pictureHeight}; }
    void paint(QPainter &painter, QPointF at) const override;

private:
    void paintWord(QPainter &painter, const QRectF &frame) const;
    double inkIn(const QRectF &box, const QRectF &frame) const;

    QImage m_image;
    QString m_word;
};

/// The frame with a pictogram of the position, for a step that has no pose.
class PositionPicture : public Block
{
public:
    explicit PositionPicture(Position position)
        : m_position(position)
    {}

    QSizeF size() const override { return {measures::pictureWidth, measures::pictureHeight}; }
    void paint(QPainter &painter, QPointF at) const override;

private:
    Position m_position;
};

} // namespace hipwise
