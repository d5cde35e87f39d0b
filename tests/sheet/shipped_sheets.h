#pragma once

#include "sheet/sheet_content.h"

#include <vector>

namespace hipwise::examples {

/// What the sheet of every shipped routine says. Pictures of the right shape stand in for the
/// drawn ones, which take long and change no layout.
const std::vector<SheetContent> &shippedSheets();

} // namespace hipwise::examples
