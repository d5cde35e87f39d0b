#include "sheet/week_rows.h"

#include "sheet/caution_words.h"
#include "sheet/day_boxes.h"
#include "sheet/group.h"
#include "sheet/paragraph.h"
#include "sheet/picture_row.h"
#include "sheet/rule.h"
#include "sheet/step_text.h"

#include <algorithm>
#include <cstddef>

namespace hipwise {

namespace {

constexpr qreal box = measures::mm(5.4);
constexpr qreal numberRoom = measures::mm(6.5);

/// The picture that tells a step from the others: the last.
StepPictures tellingPicture(const StepPictures &pictures)
{
    return pictures.empty() ? pictures : StepPictures{pictures.back()};
}

BlockPtr weekRow(const PrescribedStep &prescribed, const StepPictures &pictures,
                 const WeekLook &weekLook, int number, qreal width)
{
    const Step &step = prescribed.step;
    const qreal scale = weekLook.scale;
    const TextStyle large{.size = 12, .lineHeight = 15, .weight = QFont::Bold};
    const TextStyle name{.size = 10.5, .lineHeight = 12.5, .weight = QFont::Bold};
    const TextStyle dose{.size = 9.5, .lineHeight = 11.5};
    const TextStyle caution{.size = 9, .lineHeight = 11, .weight = QFont::DemiBold};
    const qreal air = measures::mm(1.2) * scale;
    PictureLook look = PictureLook::scaled(0.54 * scale, weekLook.tones);
    look.upright = look.wide.height() * QSizeF(0.825, 1.1);
    look.wordScale = 0;
    const qreal textLeft =
        numberRoom + (weekLook.form.hasPictures ? look.wide.width() + measures::mm(2.5) : 0);

    StepText text(weekGridLeft(width) - textLeft - measures::mm(1), std::clamp(scale, 1.0, 1.2));
    const QString doseText = doseWords(prescribed.dose, step.laterality).dose;
    if (weekLook.form.hasPictures) {
        text.add(QString::fromStdString(step.name), name, 0);
        text.add(doseText, dose, 0);
    } else {
        text.add({{QString::fromStdString(step.name) + QStringLiteral("  ·  "), QFont::Bold},
                  {doseText}},
                 name, 0);
    }
    const QString cautions = (weekLook.form.hasAllCautions ? cautionsForAll(step, weekLook.shared)
                                                           : weightyCautions(step, weekLook.shared))
                                 .join(QLatin1Char(' '));
    if (!cautions.isEmpty())
        text.addCaution(cautions, caution, 0);
    const BlockPtr words = text.block();
    const StepPictures shownPictures = tellingPicture(pictures);
    const BlockPtr shown = pictureRow(step, shownPictures, look);
    const auto boxes =
        std::make_shared<DayBoxes>(boxLetters(step.laterality), weekDay, QSizeF(box, box));

    const qreal inside = std::max({words->size().height(), box,
                                   weekLook.form.hasPictures ? shown->size().height() : qreal(0)});
    const qreal top = measures::hairline + air;
    const auto middle = [&](const BlockPtr &block) {
        return top + (inside - block->size().height()) / 2;
    };
    const qreal inset = (look.wide.width() - shown->size().width()) / 2;
    auto group = std::make_shared<Group>();
    group->place(std::make_shared<Rule>(width), {0, 0});
    const auto place = std::make_shared<Paragraph>(QString::number(number), large, numberRoom);
    group->place(place, {0, middle(place)});
    if (weekLook.form.hasPictures)
        group->place(shown, {numberRoom + std::max(0.0, inset), middle(shown)});
    group->place(words, {textLeft, middle(words)});
    group->place(boxes, {weekGridLeft(width), middle(boxes)});
    group->pad(top + inside + air - group->size().height());
    return group;
}

} // namespace

std::vector<BlockPtr> weekRows(const SheetContent &content, const WeekLook &look, qreal width)
{
    std::vector<BlockPtr> rows;
    for (const PrescribedStep &step : content.routine.steps) {
        const std::size_t index = rows.size();
        rows.push_back(
            weekRow(step, picturesOf(content, index), look, static_cast<int>(index) + 1, width));
    }
    return rows;
}

} // namespace hipwise
