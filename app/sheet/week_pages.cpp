#include "sheet/week_pages.h"

#include "sheet/block_heights.h"
#include "sheet/code_block.h"
#include "sheet/day_boxes.h"
#include "sheet/fitted.h"
#include "sheet/group.h"
#include "sheet/header_block.h"
#include "sheet/page_breaker.h"
#include "sheet/paragraph.h"
#include "sheet/rule.h"
#include "sheet/running_head.h"
#include "sheet/shared_cautions.h"
#include "sheet/sheet_measures.h"
#include "sheet/short_foot.h"
#include "sheet/shrunk.h"
#include "sheet/week_rows.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstddef>
#include <numeric>
#include <optional>
#include <utility>

namespace hipwise {

namespace {

constexpr qreal headerWords = 0.87; ///< against the standard sheet: nothing below 9 points
constexpr qreal notesPitch = measures::mm(8);
constexpr int mostNotes = 7; ///< lines

/// What it gives up before it takes a second page, which has it all again.
constexpr std::array weekForms{
    WeekForm{},
    WeekForm{.hasGoal = false, .leastNotes = 0},
    WeekForm{.hasAllCautions = false},
    WeekForm{.hasGoal = false, .leastNotes = 0, .hasAllCautions = false},
    WeekForm{.hasGoal = false, .leastNotes = 0, .hasAllCautions = false, .hasPictures = false},
};

/// The names of the days over their boxes.
BlockPtr dayHead(qreal width)
{
    const TextStyle style{.size = 9.5, .lineHeight = 12, .weight = QFont::DemiBold};
    auto group = std::make_shared<Group>();
    qreal left = weekGridLeft(width);
    for (const QString &name : dayNames()) {
        const auto label = std::make_shared<Paragraph>(name, style, weekDay);
        group->place(label, {left + (weekDay - label->size().width()) / 2, 0});
        left += weekDay;
    }
    group->pad(2);
    return group;
}

/// Pain from 0 to 10, to write into a box for each day.
BlockPtr painRows(qreal width)
{
    const TextStyle bold{.size = 10.5, .lineHeight = 13, .weight = QFont::Bold};
    const TextStyle small{.size = 9, .lineHeight = 11, .colour = measures::secondInk};
    const QSizeF field(measures::mm(10.5), measures::mm(7.5));
    auto group = std::make_shared<Group>();
    for (const QString &when : {QCoreApplication::translate("Sheet", "Pain before, 0–10"),
                                QCoreApplication::translate("Sheet", "Pain after, 0–10")}) {
        const qreal top = group->size().height() + measures::mm(2);
        const auto label = std::make_shared<Paragraph>(when, bold, weekGridLeft(width));
        group->place(label, {0, top + (field.height() - label->size().height()) / 2});
        group->place(std::make_shared<DayBoxes>(QStringList{QString()}, weekDay, field),
                     {weekGridLeft(width), top});
    }
    group->stack(
        std::make_shared<Paragraph>(
            QCoreApplication::translate("Sheet", "0 is no pain, 10 the worst there can be."), small,
            width),
        3);
    return group;
}

/// Lines to write on.
BlockPtr notesBlock(qreal width, int lines)
{
    const TextStyle bold{.size = 10.5, .lineHeight = 13, .weight = QFont::Bold};
    auto group = std::make_shared<Group>();
    const auto label =
        std::make_shared<Paragraph>(QCoreApplication::translate("Sheet", "Notes"), bold, width);
    group->place(label, {0, notesPitch - label->size().height()});
    for (int line = 1; line <= lines; ++line) {
        const qreal left = line == 1 ? label->size().width() + 7 : 0;
        group->place(std::make_shared<Rule>(width - left, 0.8, measures::lineColour),
                     {left, line * notesPitch});
    }
    return group;
}

qreal sum(const std::vector<qreal> &heights)
{
    return std::accumulate(heights.begin(), heights.end(), 0.0);
}

/// The largest rows that fit \a room together; none if they do not.
std::optional<std::vector<BlockPtr>> largestRows(const SheetContent &content, WeekLook look,
                                                 QSizeF room)
{
    constexpr std::array scales{1.45, 1.3, 1.15, 1.0, 0.9, 0.8, 0.7, 0.6};
    std::optional<std::vector<BlockPtr>> best;
    // What fits at one scale fits at every smaller one, so half of the rest is asked at a time; the
    // last that did is the largest.
    std::ranges::partition_point(scales, [&](qreal scale) {
        look.scale = scale;
        std::vector<BlockPtr> rows = weekRows(content, look, room.width());
        const bool isTooMuch = sum(heights(rows)) > room.height();
        if (!isTooMuch)
            best = std::move(rows);
        return isTooMuch;
    });
    return best;
}

BlockPtr weekHeader(SheetContent content, const WeekLook &look, QSizeF room)
{
    if (!look.form.hasGoal)
        content.routine.routine.goal = content.routine.routine.audience = {};
    auto header = std::make_shared<Group>();
    header->place(fitted(
                      [&](qreal scale) {
                          return headerBlock(content, look.shared, room.width(),
                                             scale * headerWords, look.tones, false);
                      },
                      room.height() / 2),
                  {0, 0});
    header->stack(dayHead(room.width()), 0);
    return header;
}

/// The parts of a week that stand above one another.
struct WeekDraft
{
    BlockPtr header;
    std::vector<BlockPtr> rows;
    int leastNotes;
    std::size_t givenUp; ///< how many of weekForms do not fit
};

/// \a ends is the height of all below the rows, but for the notes. With all there is to say, for
/// several pages, if one cannot hold what is never left out.
WeekDraft weekDraft(const SheetContent &content, const QStringList &shared, qreal ends, QSizeF room,
                    Tones tones)
{
    for (std::size_t givenUp = 0; givenUp < weekForms.size(); ++givenUp) {
        const WeekForm &form = weekForms[givenUp];
        const WeekLook look{shared, 1, form, tones};
        const BlockPtr header = weekHeader(content, look, room);
        const qreal left =
            room.height() - header->size().height() - ends - form.leastNotes * notesPitch;
        if (auto rows = largestRows(content, look, {room.width(), left}))
            return {header, std::move(*rows), form.leastNotes, givenUp};
    }
    const WeekLook look{shared, 1, {}, tones};
    return {weekHeader(content, look, room), weekRows(content, look, room.width()),
            look.form.leastNotes, weekForms.size()};
}

struct Week
{
    SheetPages pages;
    std::size_t givenUp; ///< as in WeekDraft
};

/// Whether \a week has the cautions and pictures that \a other has.
bool saysAsMuch(const Week &week, const Week &other)
{
    if (week.givenUp == weekForms.size())
        return other.givenUp == weekForms.size();
    const WeekForm &form = weekForms[week.givenUp];
    const WeekForm &best = other.givenUp == weekForms.size() ? form : weekForms[other.givenUp];
    return form.hasAllCautions == best.hasAllCautions && form.hasPictures == best.hasPictures;
}

/// With \a code, which may be null, beside the foot.
Week weekWith(const BlockPtr &code, const SheetContent &content, QSizeF room, Tones tones)
{
    const qreal width = room.width();
    const QStringList shared = sharedCautions(content.routine);
    auto head = std::make_shared<Group>();
    head->place(runningHead(QString::fromStdString(content.routine.routine.title), width), {0, 0});
    head->stack(dayHead(width), 0);
    const BlockPtr pain = painRows(width);
    const BlockPtr foot = fitted(
        [&](qreal scale) {
            return shortFoot(content, widthBeside(code, width), scale * headerWords);
        },
        room.height() / 3);
    const qreal footHeight = heightBeside(code, foot->size().height());

    const qreal bareEnds = pain->size().height() + measures::gap + footHeight + measures::mm(3);
    auto [header, rows, leastNotes, givenUp] = weekDraft(content, shared, bareEnds, room, tones);
    const qreal ends = bareEnds + leastNotes * notesPitch;
    for (BlockPtr &row : rows)
        row = shrunkTo(row, room.height() - header->size().height());
    // The last row keeps the fields with it, wherever it goes.
    PageFlow flow{.header = header->size().height(),
                  .runningHead = head->size().height(),
                  .steps = heights(rows),
                  .foot = {ends - measures::gap}};
    const PageSlots slots = brokenIntoPages(
        flow,
        {.height = room.height(), .largestSpare = 0, .footGap = measures::gap, .isEven = true});

    SheetPages pages;
    for (int page = 1; page < slots.pageCount; ++page)
        pages.place(SheetPart::RunningHead, head, {page, 0});
    pages.place(SheetPart::Header, header, slots.header);
    for (std::size_t i = 0; i < rows.size(); ++i)
        pages.place(SheetPart::Step, rows[i], slots.steps[i], static_cast<int>(i));
    pages.closeSteps(width);
    const int last = slots.foot.front().page;
    qreal top = head->size().height();
    if (!rows.empty() && slots.steps.back().page == last)
        top = slots.steps.back().top + rows.back()->size().height();
    pages.place(SheetPart::Notes, pain, {last, top + measures::mm(1)});
    top += measures::mm(1) + pain->size().height();
    const qreal footTop = room.height() - footHeight;
    const int lines = std::clamp(static_cast<int>((footTop - measures::mm(2) - top) / notesPitch),
                                 leastNotes, mostNotes);
    if (lines > 0)
        pages.place(SheetPart::Notes, notesBlock(width, lines), {last, top});
    pages.place(SheetPart::Stop, foot, {last, footTop});
    placeCode(pages, code, last, footTop, width);
    return {std::move(pages), givenUp};
}

} // namespace

SheetPages weekPages(const SheetContent &content, QSizeF room, Tones tones)
{
    const SheetContent *said = &content;
    SheetContent unlisted = content;
    unlisted.cautionFlags.clear();
    Week bare = weekWith(nullptr, content, room, tones);
    // Who leaves out which steps is worth the goal and the note lines, but nothing else.
    if (bare.givenUp > 0) {
        Week other = weekWith(nullptr, unlisted, room, tones);
        if (!saysAsMuch(bare, other)) {
            said = &unlisted;
            bare = std::move(other);
        }
    }
    if (content.code.isNull())
        return std::move(bare.pages);
    // A code is not worth what a week would give up for it.
    Week coded = weekWith(codeBlock(content.code), *said, room, tones);
    const bool isTooMuch = coded.givenUp > bare.givenUp || coded.pages.count() > 1;
    return std::move(isTooMuch ? bare.pages : coded.pages);
}

} // namespace hipwise
