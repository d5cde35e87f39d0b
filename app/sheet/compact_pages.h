#pragma once

#include "sheet/sheet_content.h"
#include "sheet/sheet_pages.h"
#include "sheet/tones.h"

#include <QSizeF>

namespace hipwise {

/// The routine on one page for the fridge: a row a step. What is over takes rows for weeks to
/// tick. More steps than a page can hold in legible print go on to another. \a room is that of a page, in points.
SheetPages compactPages(const SheetContent &content, QSizeF room, Tones tones);

} // namespace hipwise
