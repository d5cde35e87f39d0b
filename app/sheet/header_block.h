#pragma once

#include "sheet/block.h"
#include "sheet/sheet_content.h"

namespace hipwise {

/// Title, purpose, minutes, how often, equipment, and lines to fill in by hand. \a scale is that
/// of the text.
BlockPtr headerBlock(const SheetContent &content, qreal width, qreal scale);

} // namespace hipwise
