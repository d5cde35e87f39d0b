#pragma once

#include "sheet/block.h"
#include "sheet/sheet_content.h"
#include "sheet/tones.h"

#include <QString>
#include <QStringList>

namespace hipwise {

// What the headers of sheets are made of. A scale is that of the text, against the standard sheet.

/// The larger the title, the fewer lines it may take.
BlockPtr titleBlock(const QString &title, qreal width, qreal scale);

/// The mark and the name of the program.
BlockPtr markBlock(Tones tones);

/// Minutes, how often and equipment, side by side as long as there is room, then on a line of
/// their own.
BlockPtr factsBlock(const SheetContent &content, qreal width, qreal scale);

/// Name, for and week, to be filled in with a pen, as far as they are not known.
BlockPtr linesBlock(const SheetContent &content, qreal width, qreal scale);

/// The note to this person, in words of its own; null if there is none.
BlockPtr personNoteBlock(const SheetContent &content, qreal width, qreal scale);

/// What the steps would otherwise say one after the other, and \a more, which may be empty.
BlockPtr everyStepBlock(const QStringList &cautions, const QString &more, qreal width, qreal scale);

} // namespace hipwise
