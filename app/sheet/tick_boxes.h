#pragma once

#include "sheet/block.h"
#include "sheet/sheet_fonts.h"

#include <vector>

namespace hipwise {

/// A box for each day of a week, Monday first.
class TickBoxes : public Block
{
public:
    /// \a scale against the standard sheet.
    explicit TickBoxes(qreal scale = 1);

    QSizeF size() const override;
    void paint(QPainter &painter, QPointF at) const override;

private:
    qreal m_scale;
    std::vector<BlockPtr> m_letters;
};

} // namespace hipwise
