#pragma once

#include "sheet/block.h"
#include "sheet/sheet_pages.h"

#include <QImage>

#include <vector>

namespace hipwise {

/// \a code, one pixel a module, large enough to be scanned, and what it is for. Null if it is null. What
/// stands beside and above leaves the gap of the design guide, which is the white that a code needs.
BlockPtr codeBlock(const QImage &code);

// Of what stands at the left of a code, which may be null.

/// The width that is left of \a width.
qreal widthBeside(const BlockPtr &code, qreal width);

/// That of both.
qreal heightBeside(const BlockPtr &code, qreal height);

/// Places \a code, if there is one, at the right of \a page, whose width is \a width.
void placeCode(SheetPages &pages, const BlockPtr &code, int page, qreal top, qreal width);

} // namespace hipwise
