#pragma once

#include "sheet/sheet_pages.h"

#include <QPointF>
#include <QSizeF>

namespace hipwise {

/// Where to cut cards of \a size apart, the first with its corner at \a origin: strokes round the
/// cards, as long as there is room, and a small cross where four of them meet.
void placeCutMarks(SheetPages &pages, int page, QPointF origin, QSizeF size, int columns, int rows);

} // namespace hipwise
