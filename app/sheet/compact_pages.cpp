#include "sheet/compact_pages.h"

#include "sheet/adapted_block.h"
#include "sheet/block_heights.h"
#include "sheet/code_block.h"
#include "sheet/compact_rows.h"
#include "sheet/fitted.h"
#include "sheet/group.h"
#include "sheet/header_parts.h"
#include "sheet/leave_out.h"
#include "sheet/page_breaker.h"
#include "sheet/paragraph.h"
#include "sheet/shared_cautions.h"
#include "sheet/sheet_measures.h"
#include "sheet/sheet_words.h"
#include "sheet/short_foot.h"
#include "sheet/shrunk.h"
#include "sheet/tick_boxes.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstddef>
#include <numeric>
#include <utility>

namespace hipwise {

namespace {

constexpr qreal smallestScale = 8.0 / compactCue; ///< nothing below 8 points
constexpr qreal largestScale = 2;
constexpr qreal comfortable = 1;  ///< below it a second cue costs more than it tells
constexpr qreal footWords = 0.81; ///< of the stop rules, against the standard sheet: 8.5 points

qreal heightOf(const std::vector<BlockPtr> &blocks)
{
    const std::vector<qreal> all = heights(blocks);
    return std::accumulate(all.begin(), all.end(), 0.0);
}

struct CompactRows
{
    std::vector<BlockPtr> blocks;
    CompactDensity density;
};

/// How dense rows may become, one after the other. Cues are the movement, so they go last.
struct DensityRange
{
    int lines;
    bool isRunIn;
    qreal least; ///< of the scale
};

constexpr std::array densities{
    DensityRange{allLines, false, comfortable}, DensityRange{allLines, true, smallestScale},
    DensityRange{2, false, comfortable},        DensityRange{1, false, smallestScale},
    DensityRange{1, true, smallestScale},
};

/// From the largest scale of \a range downwards.
std::vector<qreal> scalesOf(const DensityRange &range)
{
    std::vector<qreal> scales;
    qreal scale = largestScale;
    while (scale >= range.least) {
        scales.push_back(scale);
        scale *= 0.92;
    }
    return scales;
}

/// The roomiest rows that fit \a height together; the densest if none do.
CompactRows roomiestRows(const SheetContent &content, const QStringList &shared, QSizeF room,
                         Tones tones)
{
    CompactRows best;
    const auto isTooMuch = [&](const CompactDensity &density) {
        if (!hasRoomForWords(content, density, room.width()))
            return true;
        std::vector<BlockPtr> all = compactRows(content, shared, density, room.width(), tones);
        if (heightOf(all) > room.height())
            return true;
        best = {std::move(all), density};
        return false;
    };
    for (const DensityRange &range : densities) {
        const std::vector<qreal> scales = scalesOf(range);
        // What fits at one scale fits at every smaller one, so half of the rest is asked at a time;
        // the last that did is the largest.
        std::ranges::partition_point(scales, [&](qreal scale) {
            return isTooMuch({scale, range.lines, range.isRunIn});
        });
        if (!best.blocks.empty())
            return best;
    }
    const CompactDensity densest{smallestScale, densities.back().lines, densities.back().isRunIn};
    return {compactRows(content, shared, densest, room.width(), tones), densest};
}

BlockPtr compactHeader(const SheetContent &content, const QStringList &shared, qreal width,
                       qreal scale, Tones tones)
{
    const BlockPtr mark = markBlock(tones);
    const qreal markLeft = width - mark->size().width();
    auto group = std::make_shared<Group>();
    group->place(titleBlock(QString::fromStdString(content.routine.routine.title), markLeft - 12,
                            scale * 0.84),
                 {0, 0});
    group->stack(factsBlock(content, width, scale * 0.9), 3);
    if (!content.personName.empty()) {
        const TextStyle style = TextStyle{.size = 10, .lineHeight = 13}.scaled(scale);
        group->stack(std::make_shared<Paragraph>(
                         std::vector<TextRun>{
                             {QCoreApplication::translate("Sheet", "Name") + QStringLiteral(": ")},
                             {QString::fromStdString(content.personName), QFont::DemiBold}},
                         style, width),
                     3);
    }
    const QString side = workingSideInWords(content.routine);
    QStringList said{sentence(QString::fromStdString(content.routine.routine.note))};
    if (shared.isEmpty())
        said += side;
    said.removeAll(QString());
    if (!said.isEmpty()) {
        const TextStyle style = TextStyle{.size = 10, .lineHeight = 13}.scaled(scale);
        group->stack(std::make_shared<Paragraph>(said.join(QLatin1Char(' ')), style, width), 3);
    }
    if (const BlockPtr note = personNoteBlock(content, width, scale * 0.9))
        group->stack(note, 3);
    if (const BlockPtr adapted = adaptedBlock(content, width, scale * 0.82))
        group->stack(adapted, 3);
    if (!shared.isEmpty())
        group->stack(everyStepBlock(shared, side, width, scale * 0.85), 5);
    group->place(mark, {markLeft, 3});
    group->pad(measures::mm(2));
    return group;
}

/// Weeks to tick, in three columns, as many as \a room has place for; null if that is none.
BlockPtr weeksBlock(QSizeF room)
{
    constexpr int columns = 3;
    constexpr int mostRows = 4;
    constexpr qreal pitch = measures::mm(8);
    const int count = std::min(mostRows, static_cast<int>(room.height() / pitch));
    if (count < 1)
        return nullptr;
    const TextStyle style{.size = 9.5, .lineHeight = 13};
    const auto boxes = std::make_shared<TickBoxes>();
    const qreal column = room.width() / columns;
    auto group = std::make_shared<Group>();
    for (int i = 0; i < columns * count; ++i) {
        const int row = i / columns;
        const QPointF at(i % columns * column, row * pitch);
        const auto label = std::make_shared<Paragraph>(
            QCoreApplication::translate("Sheet", "Week %1").arg(i + 1), style, column);
        group->place(label, at);
        group->place(boxes, at + QPointF(column - measures::tickWidth - measures::gap, 0));
    }
    return group;
}

/// The foot of the page, and the rows in the room that it leaves.
struct CompactDraft
{
    BlockPtr foot;
    BlockPtr code;
    qreal footHeight = 0; ///< of both
    CompactRows rows;

    /// Whether it costs nothing that a reader of \a other would miss.
    bool isAsRoomyAs(const CompactDraft &other) const
    {
        return rows.density.lines >= std::max(2, other.rows.density.lines) &&
               (!rows.density.isRunIn || other.rows.density.isRunIn) &&
               rows.density.scale >= std::min(comfortable, other.rows.density.scale);
    }
};

/// \a room is the page without its header.
CompactDraft draftWith(const BlockPtr &code, const SheetContent &content, const QStringList &shared,
                       QSizeF room, Tones tones)
{
    CompactDraft draft{.foot = fitted(
                           [&](qreal scale) {
                               return shortFoot(content, widthBeside(code, room.width()),
                                                scale * footWords);
                           },
                           room.height() / 2),
                       .code = code,
                       .rows = {}};
    draft.footHeight = heightBeside(code, draft.foot->size().height());
    const qreal rowRoom = room.height() - draft.footHeight - measures::gap - measures::mm(1);
    draft.rows = roomiestRows(content, shared, {room.width(), rowRoom}, tones);
    for (BlockPtr &row : draft.rows.blocks)
        row = shrunkTo(row, rowRoom);
    return draft;
}

CompactDraft compactDraft(SheetContent content, const QStringList &shared, QSizeF room, Tones tones)
{
    CompactDraft bare = draftWith(nullptr, content, shared, room, tones);
    if (bare.rows.density.lines < allLines && !leaveOuts(content).empty()) {
        SheetContent unlisted = content;
        unlisted.cautionFlags.clear();
        CompactDraft other = draftWith(nullptr, unlisted, shared, room, tones);
        // Who leaves out which steps is worth smaller print, but no cue.
        if (bare.rows.density.lines < other.rows.density.lines) {
            content = std::move(unlisted);
            bare = std::move(other);
        }
    }
    if (const BlockPtr code = codeBlock(content.code)) {
        CompactDraft draft = draftWith(code, content, shared, room, tones);
        if (draft.isAsRoomyAs(bare))
            return draft;
    }
    return bare;
}

} // namespace

SheetPages compactPages(const SheetContent &content, QSizeF room, Tones tones)
{
    const qreal width = room.width();
    const QStringList shared = sharedCautions(content.routine);
    const BlockPtr header =
        fitted([&](qreal scale) { return compactHeader(content, shared, width, scale, tones); },
               room.height() / 3);
    const CompactDraft draft =
        compactDraft(content, shared, {width, room.height() - header->size().height()}, tones);
    const std::vector<BlockPtr> &steps = draft.rows.blocks;

    const PageSlots slots = brokenIntoPages(
        {.header = header->size().height(), .steps = heights(steps), .foot = {draft.footHeight}},
        {.height = room.height(), .largestSpare = measures::mm(5), .footGap = measures::gap});
    SheetPages pages;
    pages.place(SheetPart::Header, header, slots.header);
    for (std::size_t i = 0; i < steps.size(); ++i)
        pages.place(SheetPart::Step, steps[i], slots.steps[i], static_cast<int>(i));
    pages.closeSteps(width);
    if (!steps.empty()) {
        const PageSlot last = slots.steps.back();
        const qreal from = last.top + steps.back()->size().height() + measures::mm(5);
        const PageSlot &foot = slots.foot.front();
        const qreal to = foot.page == last.page ? foot.top : room.height();
        if (const BlockPtr weeks = weeksBlock({width, to - from}))
            pages.place(SheetPart::Notes, weeks, {last.page, from});
    }
    const PageSlot &end = slots.foot.front();
    pages.place(SheetPart::Stop, draft.foot, end);
    placeCode(pages, draft.code, end.page, end.top, width);
    return pages;
}

} // namespace hipwise
