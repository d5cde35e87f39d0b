#pragma once

#include "sheet/sheet_content.h"
#include "sheet/sheet_pages.h"
#include "sheet/tones.h"

#include <QSizeF>

namespace hipwise {

/// All of the routine, step below step. \a room is that of a page, in points.
SheetPages standardPages(const SheetContent &content, QSizeF room, Tones tones);

} // namespace hipwise
