#pragma once

#include "sheet/block.h"

namespace hipwise {

/// What \a make builds at the largest scale, from 1 downwards in small steps, at which it is no
/// higher than \a height. Text that fits is never shrunk, and none is ever clipped.
template<typename Make>
BlockPtr fitted(Make make, qreal height)
{
    constexpr qreal smallest = 0.05; // a page of that holds more than a routine file can
    qreal scale = 1;
    BlockPtr block = make(scale);
    while (block->size().height() > height && scale > smallest) {
        scale *= 0.95;
        block = make(scale);
    }
    return block;
}

} // namespace hipwise
