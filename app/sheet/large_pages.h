#pragma once

#include "sheet/sheet_content.h"
#include "sheet/sheet_pages.h"
#include "sheet/tones.h"

#include <QSizeF>

namespace hipwise {

/// Large print: two steps a page, with large pictures. What is for some people only stands at the
/// end, so that the steps stay clear. \a room is that of a page, in points.
SheetPages largePages(const SheetContent &content, QSizeF room, Tones tones);

} // namespace hipwise
