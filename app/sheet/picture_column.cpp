#include "sheet/picture_column.h"

#include "sheet/group.h"
#include "sheet/paragraph.h"
#include "sheet/picture_row.h"
#include "sheet/sheet_measures.h"
#include "sheet/tick_boxes.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace hipwise {

namespace {

constexpr qreal left = measures::numberColumn + measures::gap;

QStringList sides()
{
    return {QCoreApplication::translate("Sheet", "Left"),
            QCoreApplication::translate("Sheet", "Right")};
}

/// \a side in a column of \a room points, as small as it needs to be.
BlockPtr sideLabel(const QString &side, qreal room)
{
    TextStyle style{.size = 9.5, .lineHeight = 13, .weight = QFont::DemiBold};
    auto label = std::make_shared<Paragraph>(side, style, 1000);
    if (label->size().width() > room) {
        style.size *= room / (label->size().width() + 0.5);
        label = std::make_shared<Paragraph>(side, style, 1000);
    }
    return label;
}

/// A row, or one for each side, below all that is in \a group. The sides stand at \a labelLeft.
void stackTicks(Group &group, Laterality laterality, qreal labelLeft, qreal boxLeft)
{
    const auto boxes = std::make_shared<TickBoxes>();
    if (laterality != Laterality::Unilateral) {
        group.stack(boxes, measures::mm(2), left);
        return;
    }
    for (const QString &side : sides()) {
        const qreal top = group.size().height() + measures::mm(2);
        const BlockPtr label = sideLabel(side, boxLeft - labelLeft - 3);
        group.place(label,
                    {labelLeft, top + (boxes->size().height() - label->size().height()) / 2});
        group.place(boxes, {boxLeft, top});
    }
}

/// At \a beside, where the second picture would be.
void placeTicksBeside(Group &group, Laterality laterality, qreal beside)
{
    const auto boxes = std::make_shared<TickBoxes>();
    if (laterality != Laterality::Unilateral) {
        group.place(boxes, {beside, 0});
        return;
    }
    qreal top = 0;
    for (const QString &side : sides()) {
        const BlockPtr label = sideLabel(side, measures::tickWidth);
        group.place(label, {beside, top});
        top += label->size().height() + 2;
        group.place(boxes, {beside, top});
        top += boxes->size().height() + measures::mm(2);
    }
}

} // namespace

PictureColumn columnFor(const std::vector<StepPictures> &pictures, qreal scale)
{
    PictureColumn column{.scale = scale};
    column.isPaired =
        std::ranges::any_of(pictures, [](const StepPictures &each) { return each.size() > 1; });
    column.width = measures::tickWidth + (column.isPaired ? measures::sideColumn : 0);
    const PictureLook look = PictureLook::scaled(scale, Tones::Coloured);
    if (pictures.empty())
        column.width = std::max(column.width, pictureRowWidth({}, look));
    for (const StepPictures &each : pictures)
        column.width = std::max(column.width, pictureRowWidth(each, look));
    return column;
}

BlockPtr pictureColumn(const Step &step, const StepPictures &pictures, const PictureColumn &column,
                       Tones tones)
{
    auto group = std::make_shared<Group>();
    group->place(pictureRow(step, pictures, PictureLook::scaled(column.scale, tones)), {left, 0});
    const qreal beside = group->size().width() + measures::pictureGap;
    if (!column.isPaired)
        stackTicks(*group, step.laterality, 0, left);
    else if (beside + measures::tickWidth <= left + column.width + 0.5)
        placeTicksBeside(*group, step.laterality, beside);
    else
        stackTicks(*group, step.laterality, left, left + measures::sideColumn);
    return group;
}

} // namespace hipwise
