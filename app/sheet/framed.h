#pragma once

#include "sheet/block.h"

#include <QMarginsF>

namespace hipwise {

/// A block inside a black frame with rounded corners.
class Framed : public Block
{
public:
    struct Look
    {
        qreal thickness;
        qreal radius;
        QMarginsF padding; ///< from the outer edge of the frame
    };

    Framed(BlockPtr content, const Look &look);
    /// At least \a width wide.
    Framed(BlockPtr content, const Look &look, qreal width);

    QSizeF size() const override { return m_size; }
    void paint(QPainter &painter, QPointF at) const override;

private:
    BlockPtr m_content;
    Look m_look;
    QSizeF m_size;
};

} // namespace hipwise
