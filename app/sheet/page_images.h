#pragma once

#include "model/result.h"
#include "sheet/sheet_layout.h"

#include <QString>
#include <QStringList>

namespace hipwise {

/// Writes each page of \a sheet as a PNG picture of 200 dots an inch: one page as \a fileName,
/// several as "name-1.png", "name-2.png" beside one another. Files of those names are replaced when
/// all pages have been drawn and had room, or left as they were. Comes back with the files
/// written; the error is one sentence for people.
Result<QStringList, QString> writePageImages(const SheetLayout &sheet, const QString &fileName);

} // namespace hipwise
