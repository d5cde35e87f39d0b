#pragma once

#include "sheet/block.h"
#include "sheet/sheet_content.h"
#include "sheet/tones.h"

#include <QStringList>

#include <vector>

namespace hipwise {

/// As many as all cues take.
inline constexpr int allLines = 99;

/// The size of cues in points, at a scale of 1.
inline constexpr qreal compactCue = 9.5;

/// How dense the rows of a compact sheet are.
struct CompactDensity
{
    qreal scale = 1;      ///< of pictures and words
    int lines = allLines; ///< of cues, if the pictures leave room for no more
    bool isRunIn = false; ///< the caution follows the cues instead of beginning a line
};

/// A row for each step of \a content. Each has as many cues as its pictures leave room for, and at
/// least the lines of \a density.
std::vector<BlockPtr> compactRows(const SheetContent &content, const QStringList &shared,
                                  const CompactDensity &density, qreal width, Tones tones);

/// Whether words have room beside the pictures of \a density.
bool hasRoomForWords(const SheetContent &content, const CompactDensity &density, qreal width);

} // namespace hipwise
