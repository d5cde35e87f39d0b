#include "sheet/running_head.h"

#include "sheet/elided.h"
#include "sheet/group.h"

namespace hipwise {

BlockPtr runningHead(const QString &title, qreal width)
{
    const TextStyle style{
        .size = 8.5, .lineHeight = 11, .weight = QFont::DemiBold, .colour = measures::secondInk};
    auto group = std::make_shared<Group>();
    group->place(elided(title, style, width), {0, 0});
    group->pad(measures::mm(2));
    return group;
}

} // namespace hipwise
