#include "sheet/picture_column.h"

#include "sheet/group.h"
#include "sheet/paragraph.h"
#include "sheet/picture.h"
#include "sheet/tick_boxes.h"

#include <QCoreApplication>
#include <QStringList>

namespace hipwise {

namespace {

constexpr qreal left = measures::numberColumn + measures::gap;

/// "Start", "Cat".
QString titled(const std::string &name)
{
    if (name == "start")
        return QCoreApplication::translate("Sheet", "Start");
    if (name == "end")
        return QCoreApplication::translate("Sheet", "End");
    QString word = QString::fromStdString(name);
    if (!word.isEmpty())
        word[0] = word[0].toUpper();
    return word;
}

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

/// Where the second picture would be.
void placeTicksBeside(Group &group, Laterality laterality)
{
    constexpr qreal beside = left + measures::pictureWidth + measures::pictureGap;
    const auto boxes = std::make_shared<TickBoxes>();
    if (laterality != Laterality::Unilateral) {
        group.place(boxes, {beside, 0});
        return;
    }
    qreal top = 0;
    for (const QString &side : sides()) {
        const BlockPtr label = sideLabel(side, measures::pictureWidth);
        group.place(label, {beside, top});
        top += label->size().height() + 2;
        group.place(boxes, {beside, top});
        top += boxes->size().height() + measures::mm(2);
    }
}

} // namespace

BlockPtr pictureColumn(const Step &step, const StepPictures &pictures, PictureColumn column)
{
    auto group = std::make_shared<Group>();
    if (pictures.empty())
        group->place(std::make_shared<PositionPicture>(step.position), {left, 0});
    qreal at = left;
    for (const StepPicture &picture : pictures) {
        group->place(std::make_shared<FramedPicture>(picture.image, titled(picture.name)), {at, 0});
        at += measures::pictureWidth + measures::pictureGap;
    }
    if (column == PictureColumn::One)
        stackTicks(*group, step.laterality, 0, left);
    else if (pictures.size() < 2)
        placeTicksBeside(*group, step.laterality);
    else
        stackTicks(*group, step.laterality, left, left + measures::mm(12));
    return group;
}

} // namespace hipwise
