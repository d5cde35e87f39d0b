#pragma once

#include "sheet/block.h"
#include "sheet/tones.h"

namespace hipwise {

/// A line icon, as those on screen: a grid of 24 with strokes of 2, round caps and joins.
class Icon : public Block
{
public:
    enum class Shape { Clock, Repeat, Bed, Triangle, Octagon, Mark };

    Icon(Shape shape, qreal size, Tones tones = Tones::Coloured)
        : m_shape(shape)
        , m_size(size)
        , m_tones(tones)
    {}

    QSizeF size() const override { return {m_size, m_size}; }
    void paint(QPainter &painter, QPointF at) const override;

private:
    Shape m_shape;
    qreal m_size;
    Tones m_tones; ///< only the mark has colours
};

} // namespace hipwise
