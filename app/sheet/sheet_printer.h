#pragma once

#include "sheet/sheet_layout.h"

class QPrinter;

namespace hipwise {

/// Prints the pages that \a printer asks for, also into its preview. A sheet laid out for other
/// paper than the printer holds is made smaller until it fits, never cut off.
void print(const SheetLayout &sheet, QPrinter &printer);

} // namespace hipwise
