#pragma once

#include "sheet/block.h"

#include <utility>

namespace hipwise {

/// A block made smaller as a whole, pictures and words.
class Shrunk : public Block
{
public:
    Shrunk(BlockPtr content, qreal scale)
        : m_content(std::move(content))
        , m_scale(scale)
    {}

    QSizeF size() const override { return m_content->size() * m_scale; }
    void paint(QPainter &painter, QPointF at) const override
    {
        painter.save();
        painter.translate(at);
        painter.scale(m_scale, m_scale);
        m_content->paint(painter, {0, 0});
        painter.restore();
    }

private:
    BlockPtr m_content;
    qreal m_scale;
};

/// \a block itself if it is no higher than \a height, else as much smaller as it has to be.
inline BlockPtr shrunkTo(BlockPtr block, qreal height)
{
    const qreal has = block->size().height();
    return has <= height ? block : std::make_shared<Shrunk>(std::move(block), height / has);
}

} // namespace hipwise
