#pragma once

#include "sheet/block.h"
#include "sheet/sheet_content.h"

#include <QSizeF>

#include <vector>

namespace hipwise {

/// The framed signs at which to stop; null if there are none.
BlockPtr stopBlock(const std::vector<StopRule> &rules, qreal width, qreal scale);

/// The sources in small print; in more than one block only if one would not fit \a room.
std::vector<BlockPtr> sourceBlocks(const std::vector<Source> &sources, QSizeF room);

/// The line at the foot of every page; \a page counts from 1.
BlockPtr pageLineBlock(const SheetContent &content, int page, int pageCount, qreal width);

} // namespace hipwise
