#pragma once

#include "sheet/block.h"

#include <vector>

namespace hipwise {

/// What each of \a blocks takes of a page, in points.
inline std::vector<qreal> heights(const std::vector<BlockPtr> &blocks)
{
    std::vector<qreal> all;
    all.reserve(blocks.size());
    for (const BlockPtr &block : blocks)
        all.push_back(block->size().height());
    return all;
}

} // namespace hipwise
