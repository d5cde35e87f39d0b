#pragma once

#include "sheet/sheet_measures.h"

#include <QColor>
#include <QFont>

namespace hipwise {

/// How a paragraph is set; sizes in points.
struct TextStyle
{
    qreal size;
    qreal lineHeight;
    QFont::Weight weight = QFont::Normal;
    QColor colour = measures::ink;
    qreal tracking = 0; ///< in hundredths of the width of each letter

    /// The same at another size, lines and all.
    TextStyle scaled(qreal factor) const;
};

/// Text is laid out this much larger than it is painted: fonts come in whole pixels, and an
/// 8.5 pt line has to break in the same place on paper, in the preview and in the PDF.
inline constexpr int unitsPerPoint = 20;

/// Inter in units, not hinted; whatever Inter lacks comes from Noto Sans, then the system.
QFont sheetFont(const TextStyle &style);

} // namespace hipwise
