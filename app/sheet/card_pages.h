#pragma once

#include "sheet/sheet_content.h"
#include "sheet/sheet_pages.h"
#include "sheet/tones.h"

#include <QSizeF>

namespace hipwise {

/// A card for each step, eight a page where that is legible, else four, with marks to cut along.
/// The first says what holds for all of them, and when to stop. \a room is that of a page, in points.
SheetPages cardPages(const SheetContent &content, QSizeF room, Tones tones);

} // namespace hipwise
