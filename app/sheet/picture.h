#pragma once

#include "model/position.h"
#include "sheet/block.h"
#include "sheet/sheet_measures.h"

namespace hipwise {

/// The frame with a pictogram of the position.
class Picture : public Block
{
public:
    explicit Picture(Position position)
        : m_position(position)
    {}

    QSizeF size() const override { return {measures::pictureWidth, measures::pictureHeight}; }
    void paint(QPainter &painter, QPointF at) const override;

private:
    Position m_position;
};

} // namespace hipwise
