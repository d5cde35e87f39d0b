#pragma once

#include "sheet/block.h"
#include "sheet/sheet_content.h"
#include "sheet/tones.h"

#include <QSizeF>
#include <QStringList>

#include <vector>

namespace hipwise {

/// What lies before the cards of the steps, each in a card of \a size: the routine and when to stop
/// in one card, in smaller print than \a words if need be, or in two where one cannot hold them; then
/// for whom it was adapted and what that asks for, or who leaves out which steps. \a shared are sentences of cautions for every
/// step. A card is higher than \a size only where a single sentence is.
std::vector<BlockPtr> frontCards(const SheetContent &content, const QStringList &shared,
                                 QSizeF size, qreal words, Tones tones);

} // namespace hipwise
