#include "sheet/running_head.h"

#include "sheet/group.h"
#include "sheet/paragraph.h"

#include <QFontMetricsF>

namespace hipwise {

BlockPtr runningHead(const QString &title, qreal width)
{
    const TextStyle style{
        .size = 8.5, .lineHeight = 11, .weight = QFont::DemiBold, .colour = measures::secondInk};
    // Looked at in words, as that is how it is set: signs stand a little wider there.
    const qreal room = width * unitsPerPoint * 0.97;
    const QString line = QFontMetricsF(sheetFont(style)).elidedText(title, Qt::ElideRight, room);
    auto group = std::make_shared<Group>();
    group->place(std::make_shared<Paragraph>(line, style, width), {0, 0});
    group->pad(measures::mm(2));
    return group;
}

} // namespace hipwise
