#pragma once

#include "sheet/block.h"
#include "sheet/sheet_content.h"

namespace hipwise {

/// For whom the routine was adapted, and what became of its steps. Null if it was for nobody.
BlockPtr adaptedBlock(const SheetContent &content, qreal width, qreal scale);

} // namespace hipwise
