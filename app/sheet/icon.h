#pragma once

#include "sheet/block.h"

namespace hipwise {

/// A line icon, as those on screen: a grid of 24 with strokes of 2, round caps and joins.
class Icon : public Block
{
public:
    enum class Shape { Clock, Repeat, Bed, Triangle, Octagon, Mark };

    Icon(Shape shape, qreal size)
        : m_shape(shape)
        , m_size(size)
    {}

    QSizeF size() const override { return {m_size, m_size}; }
    void paint(QPainter &painter, QPointF at) const override;

private:
    Shape m_shape;
    qreal m_size;
};

} // namespace hipwise
