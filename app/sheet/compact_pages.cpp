#include "sheet/compact_pages.h"

#include "sheet/adapted_block.h"
#include "sheet/block_heights.h"
#include "sheet/caution_words.h"
#include "sheet/code_block.h"
#include "sheet/fitted.h"
#include "sheet/group.h"
#include "sheet/header_parts.h"
#include "sheet/page_breaker.h"
#include "sheet/paragraph.h"
#include "sheet/picture_row.h"
#include "sheet/rule.h"
#include "sheet/shared_cautions.h"
#include "sheet/sheet_measures.h"
#include "sheet/short_foot.h"
#include "sheet/shrunk.h"
#include "sheet/step_text.h"
#include "sheet/tick_boxes.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstddef>
#include <numeric>

namespace hipwise {

namespace {

constexpr qreal body = 9.5;                 ///< points, at a scale of 1
constexpr qreal smallestScale = 8.0 / body; ///< nothing below 8 points
constexpr qreal largestScale = 2;
constexpr qreal comfortable = 1; ///< below it a second cue costs more than it tells
constexpr qreal leastText = measures::mm(62);
constexpr qreal footWords = 0.81; ///< of the stop rules, against the standard sheet: 8.5 points

/// How dense the rows are.
struct Density
{
    qreal scale = 1;      ///< of pictures and words
    int lines = 2;        ///< of cues, at most
    bool isRunIn = false; ///< the caution follows the cues instead of beginning a line
};

/// What every row goes by.
struct RowLook
{
    PictureLook pictures;
    qreal pictureColumn = 0;
    Density density;
};

RowLook rowLook(const std::vector<StepPictures> &all, const Density &density, Tones tones)
{
    const qreal pictures = density.isRunIn ? 0.46 : 0.56; // where every point counts, smaller
    RowLook look{.pictures = PictureLook::scaled(pictures * density.scale, tones),
                 .density = density};
    look.pictures.upright = look.pictures.wide.height() * QSizeF(0.9, 1.2);
    look.pictures.wordScale = 0; // too small to be read; the arrow tells which is the end
    look.pictureColumn = look.pictures.wide.width();
    for (const StepPictures &each : all)
        look.pictureColumn = std::max(look.pictureColumn, pictureRowWidth(each, look.pictures));
    return look;
}

/// As many cues as \a lines hold, but one at least.
QString cuesInWords(const Step &step, int lines, const TextStyle &style, qreal width)
{
    QString cues;
    for (const std::string &cue : step.cues) {
        const QString next = QString::fromStdString(spoken(cue, std::nullopt));
        const QString more = cues.isEmpty() ? next : cues + QLatin1Char(' ') + next;
        if (!cues.isEmpty() && Paragraph(more, style, width).lineCount() > lines)
            break;
        cues = more;
    }
    return cues;
}

/// Name and dose on the first line, then cues, then the caution.
BlockPtr rowText(const PrescribedStep &prescribed, const QStringList &shared,
                 const Density &density, qreal width)
{
    const Step &step = prescribed.step;
    const TextStyle title{.size = 11.5, .lineHeight = 14, .weight = QFont::Bold};
    const TextStyle cue{.size = body, .lineHeight = 12};
    const TextStyle caution{.size = body, .lineHeight = 12, .weight = QFont::DemiBold};
    const DoseWords dose = doseWords(prescribed.dose, step.laterality);
    const QString between = QStringLiteral("  ·  ");
    StepText text(width, density.scale);
    std::vector<TextRun> runs{{QString::fromStdString(step.name), QFont::Bold},
                              {between + dose.dose, QFont::DemiBold}};
    std::vector<TextRun> withRest = runs;
    withRest.push_back({between + dose.rest});
    const bool hasRoom = Paragraph(withRest, title.scaled(density.scale), width).lineCount() == 1;
    if (!dose.rest.isEmpty() && hasRoom)
        runs = withRest;
    text.add(runs, title, 0);
    const QString cautions = cautionsForAll(step, shared).join(QLatin1Char(' '));
    const QString cues = cuesInWords(step, density.lines, cue.scaled(density.scale), width);
    if (density.isRunIn) {
        text.add({{cues + QLatin1Char(' ')}, {cautions, QFont::DemiBold}}, cue, 0);
        return text.block();
    }
    text.add(cues, cue, 0);
    if (!cautions.isEmpty())
        text.addCaution(cautions, caution, 0);
    return text.block();
}

BlockPtr row(const PrescribedStep &prescribed, const StepPictures &pictures,
             const QStringList &shared, const RowLook &look, int number, qreal width)
{
    const qreal scale = look.density.scale;
    const TextStyle large =
        TextStyle{.size = 13, .lineHeight = 16, .weight = QFont::Bold}.scaled(std::min(scale, 1.7));
    const qreal air = measures::mm(look.density.isRunIn ? 0.8 : 1.4) * scale;
    const qreal picturesLeft = measures::mm(8) * std::min(scale, 1.4);
    const qreal textLeft = picturesLeft + look.pictureColumn + measures::gap;
    const BlockPtr shown = pictureRow(prescribed.step, pictures, look.pictures);
    const BlockPtr text = rowText(prescribed, shared, look.density, width - textLeft);
    const qreal inside = std::max(shown->size().height(), text->size().height());
    const qreal top = measures::hairline + air;
    auto group = std::make_shared<Group>();
    group->place(std::make_shared<Rule>(width), {0, 0});
    group->place(std::make_shared<Paragraph>(QString::number(number), large, picturesLeft),
                 {0, top - 1});
    group->place(shown, {picturesLeft, top + (inside - shown->size().height()) / 2});
    group->place(text, {textLeft, top + (inside - text->size().height()) / 2});
    group->pad(top + inside + air - group->size().height());
    return group;
}

std::vector<BlockPtr> rows(const SheetContent &content, const QStringList &shared,
                           const Density &density, qreal width, Tones tones)
{
    const RowLook look = rowLook(content.pictures, density, tones);
    std::vector<BlockPtr> all;
    for (const PrescribedStep &step : content.routine.steps) {
        const std::size_t index = all.size();
        all.push_back(row(step, picturesOf(content, index), shared, look,
                          static_cast<int>(index) + 1, width));
    }
    return all;
}

qreal heightOf(const std::vector<BlockPtr> &blocks)
{
    const std::vector<qreal> all = heights(blocks);
    return std::accumulate(all.begin(), all.end(), 0.0);
}

/// Whether words have room beside the pictures of that scale.
bool hasRoomForWords(const SheetContent &content, const Density &density, qreal width)
{
    const RowLook look = rowLook(content.pictures, density, Tones::Coloured);
    return width - look.pictureColumn - measures::mm(12) - measures::gap >= leastText;
}

struct CompactRows
{
    std::vector<BlockPtr> blocks;
    Density density;
};

/// The roomiest rows that fit \a height together; the densest if none do.
CompactRows roomiestRows(const SheetContent &content, const QStringList &shared, QSizeF room,
                         Tones tones)
{
    Density density{.scale = largestScale, .lines = 2};
    for (;;) {
        if (hasRoomForWords(content, density, room.width())) {
            std::vector<BlockPtr> all = rows(content, shared, density, room.width(), tones);
            if (heightOf(all) <= room.height())
                return {std::move(all), density};
        }
        const qreal smaller = density.scale * 0.92;
        const qreal least = density.lines > 1 ? comfortable : smallestScale;
        if (smaller >= least)
            density.scale = smaller;
        else if (density.lines > 1)
            --density.lines;
        else if (!density.isRunIn)
            density.isRunIn = true;
        else
            return {rows(content, shared, density, room.width(), tones), density};
    }
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
    if (const BlockPtr note = personNoteBlock(content, width, scale * 0.9))
        group->stack(note, 3);
    if (const BlockPtr adapted = adaptedBlock(content, width, scale * 0.82))
        group->stack(adapted, 3);
    if (!shared.isEmpty())
        group->stack(everyStepBlock(shared, width, scale * 0.85), 5);
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

    /// Whether the code costs nothing that a reader would miss.
    bool isRoomy() const { return rows.density.lines > 1 && rows.density.scale >= comfortable; }
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

CompactDraft compactDraft(const SheetContent &content, const QStringList &shared, QSizeF room,
                          Tones tones)
{
    if (const BlockPtr code = codeBlock(content.code)) {
        CompactDraft draft = draftWith(code, content, shared, room, tones);
        if (draft.isRoomy())
            return draft;
    }
    return draftWith(nullptr, content, shared, room, tones);
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
