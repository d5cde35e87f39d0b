#pragma once

#include "model/result.h"
#include "sheet/sheet_content.h"
#include "sheet/sheet_layout.h"

#include <QString>

#include <variant>

namespace hipwise {

/// Writes atomically (QSaveFile): a file of that name is replaced when all went well, or left as
/// it was. The error is one sentence for people.
Result<std::monostate, QString> writePdf(const SheetLayout &sheet, const QString &fileName);
/// The same of what is not laid out yet.
Result<std::monostate, QString> writePdf(const SheetContent &content, const SheetOptions &options,
                                         const QString &fileName);

} // namespace hipwise
