#include "sheet/elided.h"

#include <QFontMetricsF>

namespace hipwise {

BlockPtr elided(const QString &text, const TextStyle &style, qreal width)
{
    // Looked at in words, as that is how it is set: signs stand a little wider there.
    const qreal room = width * unitsPerPoint * 0.97;
    const QString line = QFontMetricsF(sheetFont(style)).elidedText(text, Qt::ElideRight, room);
    return std::make_shared<Paragraph>(line, style, width);
}

} // namespace hipwise
