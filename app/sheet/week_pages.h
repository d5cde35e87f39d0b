#pragma once

#include "sheet/sheet_content.h"
#include "sheet/sheet_pages.h"
#include "sheet/tones.h"

#include <QSizeF>

namespace hipwise {

/// A grid of days and steps to tick, with pain before and after, and lines for notes. \a room is that of a page, in points.
SheetPages weekPages(const SheetContent &content, QSizeF room, Tones tones);

} // namespace hipwise
