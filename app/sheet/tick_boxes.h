#pragma once

#include "sheet/block.h"
#include "sheet/sheet_fonts.h"

#include <vector>

namespace hipwise {

/// A box for each day of a week, Monday first.
class TickBoxes : public Block
{
public:
    TickBoxes();

    QSizeF size() const override;
    void paint(QPainter &painter, QPointF at) const override;

private:
    std::vector<BlockPtr> m_letters;
};

} // namespace hipwise
