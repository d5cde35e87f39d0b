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

namespace hipwise {

namespace {

constexpr qreal words = 18.0 / 11; ///< cues of 18 points
constexpr qreal titleWords = 1.45; ///< names of 20 points, beside which a dose has room
constexpr qreal headerWords = 1.45;
constexpr qreal footWords = 1.4;
constexpr qreal smallWords = 1.25; ///< sources of 10 points
constexpr qreal tickScale = 1.35;
constexpr qreal numberRoom = measures::mm(14);
constexpr qreal air = measures::mm(3.5);
constexpr qreal leastTextWidth = measures::mm(78); ///< some 25 letters beside pictures

/// Where the words of a step stand.
enum class Setting { BelowPictures, BesidePictures };

/// How much a step says: what it leaves out follows from its setup, or is on the other sheets.
struct Amount
{
    Feeling feeling = Feeling::All;
    bool hasPlace = true;
    std::size_t cues = 99; ///< at most

    bool isLeast() const { return cues < 99; }
};

constexpr std::array amounts{Amount{}, Amount{.feeling = Feeling::WithoutBreathing},
                             Amount{.feeling = Feeling::WithoutBreathing, .hasPlace = false},
                             Amount{.feeling = Feeling::None, .hasPlace = false},
                             Amount{.feeling = Feeling::None, .hasPlace = false, .cues = 3}};

/// A step in one setting, with pictures of one size.
struct LargeStep
{
    const PrescribedStep &prescribed;
    const StepPictures &pictures;
    const QStringList &shared;
    int number;
    qreal width;
    Tones tones;

    BlockPtr text(qreal room, const Amount &amount) const
    {
        StepText text(room, words);
        addCues(text, prescribed.step, amount.cues);
        addFeeling(text, prescribed, amount.feeling);
        addNotes(text, cautionsForAll(prescribed.step, shared));
        return text.block();
    }

    /// \a wideText is the text across the page. Null if there is no room for words beside the
    /// pictures.
    BlockPtr block(Setting setting, qreal scale, const Amount &amount,
                   const BlockPtr &wideText) const
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
        addTitle(title, prescribed, true, amount.hasPlace);
        group->place(title.block(), {numberRoom, top});
        group->pad(measures::mm(3));
        const qreal below = group->size().height();
        group->place(pictureRow(prescribed.step, pictures, look), {0, below});
        const BlockPtr ticks = sideTicks(prescribed.step.laterality, tickScale);
        const bool isBelowPictures = isBeside && ticks->size().width() <= rowWidth;
        if (isBelowPictures)
            group->stack(ticks, measures::mm(3));
        if (isBeside)
            group->place(text(width - textLeft, amount), {textLeft, below - 3});
        else
            group->stack(wideText, measures::mm(2.5));
        if (!isBelowPictures)
            group->stack(ticks, measures::mm(3.5));
        group->pad(air);
        return group;
    }

    /// With the largest pictures that fit \a height, and less to read before they would be small;
    /// the lowest where none fit.
    BlockPtr fitting(qreal height) const
    {
        constexpr std::array scales{2.05, 1.9, 1.75, 1.6, 1.45, 1.3, 1.15, 1.0};
        constexpr qreal roomy = 1.45;
        BlockPtr lowest;
        for (const Amount &amount : amounts) {
            const BlockPtr wideText = text(width, amount);
            for (const qreal scale : scales) {
                if (scale < roomy && !amount.isLeast())
                    continue;
                for (const Setting setting : {Setting::BelowPictures, Setting::BesidePictures}) {
                    BlockPtr each = block(setting, scale, amount, wideText);
                    if (each && each->size().height() <= height)
                        return each;
                    if (each && (!lowest || each->size().height() < lowest->size().height()))
                        lowest = each;
                }
            }
        }
        return lowest;
    }
};

/// The steps of \a content in half a page each, or in one if they need more.
std::vector<BlockPtr> largeSteps(const SheetContent &content, const QStringList &shared,
                                 QSizeF room, Tones tones)
{
    std::vector<BlockPtr> steps;
    for (const PrescribedStep &prescribed : content.routine.steps) {
        const std::size_t index = steps.size();
        const StepPictures pictures = picturesOf(content, index);
        const int number = static_cast<int>(index) + 1;
        LargeStep step{prescribed, pictures, shared, number, room.width(), tones};
        BlockPtr block = step.fitting(room.height() / 2);
        if (block->size().height() > room.height() / 2)
            block = step.fitting(room.height());
        steps.push_back(std::move(block));
    }
    return steps;
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

    std::vector<BlockPtr> steps = largeSteps(content, shared, {width, laterRoom}, tones);
    for (BlockPtr &step : steps) // a user's step may say more than a page of large print holds
        step = shrunkTo(step, laterRoom);
    PageFlow flow{.header = header->size().height(),
                  .runningHead = head->size().height(),
                  .steps = heights(steps),
                  .foot = heights(foot)};
    flow.foot.back() = heightBeside(code, flow.foot.back());
    // Never three: who turns a page expects the same on the next.
    for (qreal &height : flow.steps)
        height = std::max(height, laterRoom / 2 - 1);
    const PageSlots slots = brokenIntoPages(
        flow, {.height = room.height(), .largestSpare = 0, .footGap = measures::mm(2.5)});
    SheetPages pages;
    for (int page = 1; page < slots.pageCount; ++page)
        pages.place(SheetPart::RunningHead, head, {page, 0});
    pages.place(SheetPart::Header, header, slots.header);
    for (std::size_t i = 0; i < steps.size(); ++i)
        pages.place(SheetPart::Step, steps[i], slots.steps[i], static_cast<int>(i));
    for (std::size_t i = 0; i < foot.size(); ++i)
        pages.place(parts[i], foot[i], slots.foot[i]);
    placeCode(pages, code, slots.foot.back().page, slots.foot.back().top, width);
    return pages;
}

} // namespace hipwise
