#pragma once

#include "sheet/block.h"

#include <vector>

namespace hipwise {

/// Blocks at places relative to one corner. Painted in the order placed, which is the order in
/// which a reader of the PDF hears them.
class Group : public Block
{
public:
    void place(BlockPtr block, QPointF at);

    /// Places \a block \a gap below the lowest edge so far.
    void stack(BlockPtr block, qreal gap, qreal x = 0);

    /// Room below the lowest edge that belongs to the group.
    void pad(qreal height) { m_size.rheight() += height; }

    QSizeF size() const override { return m_size; }
    void paint(QPainter &painter, QPointF at) const override;

private:
    struct Placed
    {
        BlockPtr block;
        QPointF at;
    };

    std::vector<Placed> m_blocks;
    QSizeF m_size{0, 0};
};

} // namespace hipwise
