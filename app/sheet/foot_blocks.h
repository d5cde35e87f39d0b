#pragma once

#include "sheet/block.h"
#include "sheet/sheet_content.h"

#include <QSizeF>

#include <vector>

namespace hipwise {

/// The framed signs at which to stop or to call for help; null if there are none.
BlockPtr stopBlock(const SheetContent &content, qreal width, qreal scale);

/// Whether each source has its number before it, for what refers to it.
enum class SourceNumbers { None, Shown };

/// The sources in small print; in more than one block only if one would not fit \a room.
std::vector<BlockPtr> sourceBlocks(const std::vector<Source> &sources, QSizeF room,
                                   SourceNumbers numbers = SourceNumbers::None, qreal scale = 1);

/// The line at the foot of every page; \a page counts from 1, and \a id may be empty.
BlockPtr pageLineBlock(const QString &id, QDate date, int page, int pageCount, qreal width);

} // namespace hipwise
