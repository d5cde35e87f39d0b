#pragma once

#include "sheet/sheet_pages.h"
#include "sheet/tones.h"

#include <QSizeF>
#include <QString>

#include <vector>

namespace hipwise {

/// A sheet in a file of several.
struct ContentsEntry
{
    QString title;
    QString purpose;
    QString length; ///< "6 minutes"
    int page = 1;   ///< its first, from 1, not counting the pages of the list
};

/// The list of \a entries with the page each begins on, the pages of the list counted. \a room is
/// that of a page, in points.
SheetPages contentsPages(const QString &title, std::vector<ContentsEntry> entries, QSizeF room,
                         Tones tones);

} // namespace hipwise
