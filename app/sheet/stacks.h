#pragma once

#include "sheet/block.h"

#include <vector>

namespace hipwise {

/// \a parts one below the other, \a gap apart, in as many blocks as it takes for none to be higher
/// than \a height, as long as no single part is.
std::vector<BlockPtr> stacks(const std::vector<BlockPtr> &parts, qreal gap, qreal height);

} // namespace hipwise
