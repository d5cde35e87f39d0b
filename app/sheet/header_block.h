#pragma once

#include "sheet/block.h"
#include "sheet/sheet_content.h"
#include "sheet/tones.h"

#include <QStringList>

namespace hipwise {

/// Title, purpose, minutes, how often, equipment, and lines to fill in by hand. \a scale is that
/// of the text; without cues nobody asks which side is the working one.
BlockPtr headerBlock(const SheetContent &content, const QStringList &shared, qreal width,
                     qreal scale, Tones tones, bool hasCues = true);

} // namespace hipwise
