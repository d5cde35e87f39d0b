#pragma once

#include "sheet/block.h"
#include "sheet/sheet_measures.h"

namespace hipwise {

/// A straight line to the right, as high as it is thick.
class Rule : public Block
{
public:
    explicit Rule(qreal length, qreal thickness = measures::hairline,
                  QColor colour = measures::lineColour);

    QSizeF size() const override { return {m_length, m_thickness}; }
    void paint(QPainter &painter, QPointF at) const override;

private:
    qreal m_length;
    qreal m_thickness;
    QColor m_colour;
};

} // namespace hipwise
