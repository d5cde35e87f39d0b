#include "sheet/group.h"

#include <utility>

namespace hipwise {

void Group::place(BlockPtr block, QPointF at)
{
    const QSizeF size = block->size();
    m_size = m_size.expandedTo({at.x() + size.width(), at.y() + size.height()});
    m_blocks.push_back({std::move(block), at});
}

void Group::stack(BlockPtr block, qreal gap, qreal x)
{
    place(std::move(block), {x, m_size.height() + gap});
}

void Group::paint(QPainter &painter, QPointF at) const
{
    for (const Placed &placed : m_blocks)
        placed.block->paint(painter, at + placed.at);
}

} // namespace hipwise
