#include "sheet/side_ticks.h"

#include "sheet/group.h"
#include "sheet/paragraph.h"
#include "sheet/sheet_measures.h"
#include "sheet/tick_boxes.h"

#include <QCoreApplication>
#include <QStringList>

namespace hipwise {

BlockPtr sideTicks(Laterality laterality, qreal scale)
{
    const auto boxes = std::make_shared<TickBoxes>(scale);
    if (laterality != Laterality::Unilateral)
        return boxes;
    const TextStyle style =
        TextStyle{.size = 9.5, .lineHeight = 13, .weight = QFont::DemiBold}.scaled(scale);
    auto group = std::make_shared<Group>();
    qreal left = 0;
    for (const QString &side : {QCoreApplication::translate("Sheet", "Left"),
                                QCoreApplication::translate("Sheet", "Right")}) {
        const auto label = std::make_shared<Paragraph>(side, style, measures::tickWidth);
        group->place(label, {left, (boxes->size().height() - label->size().height()) / 2});
        left += label->size().width() + measures::mm(2.5);
        group->place(boxes, {left, 0});
        left += boxes->size().width() + measures::mm(8);
    }
    return group;
}

} // namespace hipwise
