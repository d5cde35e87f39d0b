#pragma once

#include "sheet/sheet_layout.h"

#include <QString>

namespace hipwise::examples {

/// All that \a sheet says, in the order in which it is painted, without spaces. Much quicker than
/// to write a PDF and read it back.
QString wordsOf(const SheetLayout &sheet);

/// \a text as it would be in wordsOf().
QString packed(const QString &text);

/// Whether \a sheet says \a text.
bool says(const SheetLayout &sheet, const QString &text);

} // namespace hipwise::examples
