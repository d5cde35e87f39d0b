#include "sheet/large_pages.h"

#include "sheet/block_heights.h"
#include "sheet/care_block.h"
#include "sheet/caution_words.h"
#include "sheet/code_block.h"
#include "sheet/fitted.h"
#include "sheet/foot_blocks.h"
#include "sheet/group.h"
#include "sheet/header_block.h"
#include "sheet/page_breaker.h"
#include "sheet/paragraph.h"
#include "sheet/picture_row.h"
#include "sheet/rule.h"
#include "sheet/running_head.h"
#include "sheet/shared_cautions.h"
#include "sheet/sheet_measures.h"
#include "sheet/shrunk.h"
#include "sheet/side_ticks.h"
#include "sheet/step_parts.h"
#include "sheet/step_text.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>

namespace hipwise {

namespace {

constexpr qreal words = 18.0 / 11; ///< cues of 18 points
constexpr qreal titleWords = 1.45; ///< names of 20 points, beside which a dose has room
constexpr qreal headerWords = 1.45;
constexpr qreal footWords = 1.4;
constexpr qreal smallWords = 1.25; ///< sources of 10 points
constexpr qreal tickScale = 1.35;
constexpr qreal footGap = measures::mm(2.5);
constexpr qreal numberRoom = measures::mm(14);
constexpr qreal air = measures::mm(3.5);
constexpr qreal leastTextWidth = measures::mm(78); ///< some 25 letters beside pictures

constexpr std::array scales{2.05, 1.9, 1.75, 1.6, 1.45, 1.3, 1.15, 1.0}; ///< of pictures

/// Where the words of a step stand.
enum class Setting { BelowPictures, BesidePictures };

/// A step in one setting, with pictures of one size.
struct LargeStep
{
    const PrescribedStep &prescribed;
    StepPictures pictures;
    const QStringList &shared;
    int number;
    qreal width;
    Tones tones;

    BlockPtr text(qreal room) const
    {
        StepText text(room, words);
        addCues(text, prescribed.step);
        addFeeling(text, prescribed);
        addNotes(text, cautionsForAll(prescribed.step, shared));
        return text.block();
    }

    /// Null if there is no room for the pictures, or for words beside them.
    BlockPtr block(Setting setting, qreal scale) const
    {
        PictureLook look = PictureLook::scaled(scale, tones);
        look.wordScale = titleWords;
        const bool isBeside = setting == Setting::BesidePictures;
        look.isStacked = isBeside && !pictures.empty() &&
                         pictures.front().image.width() >= pictures.front().image.height();
        const qreal rowWidth = pictureRowWidth(pictures, look);
        const qreal textLeft = isBeside ? rowWidth + measures::mm(6) : 0;
        if (rowWidth > width || width - textLeft < leastTextWidth)
            return nullptr;

        const TextStyle large{.size = 28, .lineHeight = 32, .weight = QFont::Bold};
        auto group = std::make_shared<Group>();
        group->place(std::make_shared<Rule>(width), {0, 0});
        const qreal top = measures::hairline + air;
        group->place(std::make_shared<Paragraph>(QString::number(number), large, numberRoom),
                     {0, top - 4});
        StepText title(width - numberRoom, titleWords);
        addTitle(title, prescribed, true);
        group->place(title.block(), {numberRoom, top});
        group->pad(measures::mm(3));
        const qreal below = group->size().height();
        group->place(pictureRow(prescribed.step, pictures, look), {0, below});
        const BlockPtr ticks = sideTicks(prescribed.step.laterality, tickScale);
        const bool isBelowPictures = isBeside && ticks->size().width() <= rowWidth;
        if (isBelowPictures)
            group->stack(ticks, measures::mm(3));
        if (isBeside)
            group->place(text(width - textLeft), {textLeft, below - 3});
        else
            group->stack(text(width), measures::mm(2.5));
        if (!isBelowPictures)
            group->stack(ticks, measures::mm(3.5));
        group->pad(air);
        return group;
    }

    /// With pictures of \a scale, in the setting that takes less height; null if they have no room.
    BlockPtr lowest(qreal scale) const
    {
        const BlockPtr below = block(Setting::BelowPictures, scale);
        const BlockPtr beside = block(Setting::BesidePictures, scale);
        if (!below || !beside)
            return below ? below : beside;
        return below->size().height() <= beside->size().height() ? below : beside;
    }
};

std::vector<LargeStep> largeSteps(const SheetContent &content, const QStringList &shared,
                                  qreal width, Tones tones)
{
    std::vector<LargeStep> steps;
    for (const PrescribedStep &prescribed : content.routine.steps) {
        const std::size_t index = steps.size();
        steps.push_back({prescribed, picturesOf(content, index), shared,
                         static_cast<int>(index) + 1, width, tones});
    }
    return steps;
}

/// \a steps with pictures as large as they can be for all to fit \a height; with the smallest ones,
/// whatever their height, if there are none.
std::vector<BlockPtr> largest(std::span<const LargeStep> steps, qreal height)
{
    std::vector<BlockPtr> blocks;
    for (const qreal scale : scales) {
        blocks.clear();
        qreal sum = 0;
        for (const LargeStep &step : steps) {
            blocks.push_back(step.lowest(scale));
            sum += blocks.back() ? blocks.back()->size().height() : height + 1;
        }
        if (sum <= height)
            break;
    }
    return blocks;
}

/// The steps of a page from \a top to \a bottom: the second begins half-way if it can.
void placeTogether(SheetPages &pages, std::span<const LargeStep> steps, PageSlot at, qreal bottom)
{
    const std::vector<BlockPtr> blocks = largest(steps, bottom - at.top);
    const qreal middle = (at.top + bottom) / 2;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const BlockPtr block = shrunkTo(blocks[i], bottom - at.top);
        const qreal height = block->size().height();
        if (i > 0)
            at.top = std::max(at.top, std::min(middle, bottom - height));
        pages.place(SheetPart::Step, block, at, steps[i].number - 1);
        at.top += height;
    }
}

} // namespace

SheetPages largePages(const SheetContent &content, QSizeF room, Tones tones)
{
    const qreal width = room.width();
    const QStringList shared = sharedCautions(content.routine);
    const BlockPtr head = runningHead(QString::fromStdString(content.routine.routine.title), width);
    const qreal laterRoom = room.height() - head->size().height();
    const BlockPtr header = fitted(
        [&](qreal scale) {
            return headerBlock(content, shared, width, scale * headerWords, tones);
        },
        room.height() / 2);

    const BlockPtr code = codeBlock(content.code);
    std::vector<BlockPtr> foot;
    std::vector<SheetPart> parts;
    const auto add = [&](SheetPart part, const BlockPtr &block) {
        if (block) {
            foot.push_back(block);
            parts.push_back(part);
        }
    };
    add(SheetPart::Stop,
        stopBlock(content, width, 1)
            ? fitted([&](qreal scale) { return stopBlock(content, width, scale * footWords); },
                     laterRoom)
            : nullptr);
    for (const BlockPtr &care : careBlocks(content.routine, width, footWords))
        add(SheetPart::Care, shrunkTo(care, laterRoom));
    for (const BlockPtr &sources :
         sourceBlocks(content.sources, {widthBeside(code, width), laterRoom}, SourceNumbers::None,
                      smallWords))
        add(SheetPart::Sources, sources);

    const std::vector<LargeStep> steps = largeSteps(content, shared, width, tones);
    PageFlow flow{.header = header->size().height(),
                  .runningHead = head->size().height(),
                  .foot = heights(foot)};
    flow.foot.back() = heightBeside(code, flow.foot.back());
    // Never three: who turns a page expects the same on the next. A step that says too much for two
    // has a page of its own, and leaves nothing out; only one that a page cannot hold is shrunk.
    for (const LargeStep &step : steps)
        flow.steps.push_back(
            std::clamp(step.lowest(scales.back())->size().height(), laterRoom / 3 + 1, laterRoom));
    const PageSlots slots =
        brokenIntoPages(flow, {.height = room.height(), .largestSpare = 0, .footGap = footGap});
    SheetPages pages;
    pages.place(SheetPart::Header, header, slots.header);
    for (int page = 0; page < slots.pageCount; ++page) {
        if (page > 0)
            pages.place(SheetPart::RunningHead, head, {page, 0});
        const auto begin = std::ranges::find(slots.steps, page, &PageSlot::page);
        if (begin == slots.steps.end())
            continue;
        const auto firstOfFoot = std::ranges::find(slots.foot, page, &PageSlot::page);
        const qreal bottom =
            firstOfFoot == slots.foot.end() ? room.height() : firstOfFoot->top - footGap;
        const auto first = static_cast<std::size_t>(begin - slots.steps.begin());
        const auto count =
            static_cast<std::size_t>(std::ranges::count(slots.steps, page, &PageSlot::page));
        placeTogether(pages, std::span(steps).subspan(first, count), *begin, bottom);
    }
    for (std::size_t i = 0; i < foot.size(); ++i)
        pages.place(parts[i], foot[i], slots.foot[i]);
    placeCode(pages, code, slots.foot.back().page, slots.foot.back().top, width);
    return pages;
}

} // namespace hipwise
