#pragma once

#include "sheet/sheet_content.h"

#include <string>
#include <vector>

namespace hipwise::examples {

/// What the sheet of every shipped routine says. Pictures of the right shape stand in for the
/// drawn ones, which take long and change no layout.
const std::vector<SheetContent> &shippedSheets();

/// The same for a person with \a flags, of every routine that they can do.
std::vector<SheetContent> adaptedSheets(const std::vector<std::string> &flags);

/// The same of one of them, for a person with \a flags, who has to be able to do it.
SheetContent adaptedSheet(const std::string &routine, const std::vector<std::string> &flags);

} // namespace hipwise::examples
