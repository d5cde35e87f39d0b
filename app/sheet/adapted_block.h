#pragma once

#include "sheet/block.h"
#include "sheet/sheet_content.h"

#include <QSizeF>

#include <vector>

namespace hipwise {

/// For whom the routine was adapted, and what became of its steps. Null if it was for nobody.
BlockPtr adaptedBlock(const SheetContent &content, qreal width, qreal scale);

/// The same in as many blocks as it takes for none to be higher than \a room, as long as no single
/// sentence is. Empty if it was for nobody, or asks for nothing.
std::vector<BlockPtr> adaptedBlocks(const SheetContent &content, QSizeF room, qreal scale);

} // namespace hipwise
