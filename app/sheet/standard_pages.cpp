#include "sheet/standard_pages.h"

#include "sheet/block_heights.h"
#include "sheet/code_block.h"
#include "sheet/fitted.h"
#include "sheet/foot_blocks.h"
#include "sheet/header_block.h"
#include "sheet/page_breaker.h"
#include "sheet/running_head.h"
#include "sheet/shared_cautions.h"
#include "sheet/sheet_form.h"
#include "sheet/sheet_measures.h"
#include "sheet/step_block.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>

namespace hipwise {

namespace {

constexpr qreal wellFilled = 0.75; ///< of a page; emptier ones look forgotten

/// The steps of a sheet in one form, and where they would go.
struct Draft
{
    std::vector<BlockPtr> steps;
    PageSlots pages;

    /// Fewer pages are better, then one that leaves none of them rather empty.
    bool isBetterThan(const Draft &other) const
    {
        if (pages.pageCount != other.pages.pageCount)
            return pages.pageCount < other.pages.pageCount;
        return std::min(pages.least, wellFilled) > std::min(other.pages.least, wellFilled);
    }
};

/// The steps of \a content with \a look, none higher than a page.
std::vector<BlockPtr> stepBlocks(const SheetContent &content, const StepLook &look, QSizeF room)
{
    std::vector<BlockPtr> steps;
    for (const PrescribedStep &step : content.routine.steps) {
        const std::size_t index = steps.size();
        const int number = static_cast<int>(index) + 1;
        steps.push_back(fitted(
            [&](qreal scale) {
                return stepBlock(step, picturesOf(content, index), look, number, room.width(),
                                 scale);
            },
            room.height()));
    }
    return steps;
}

/// The best form of the steps of \a content, the roomiest of those that are as good.
Draft bestDraft(const SheetContent &content, StepLook look, PageFlow flow, const PageRoom &room,
                qreal width)
{
    std::optional<Draft> best;
    for (const SheetForm &form : sheetForms) {
        look.form = form;
        look.column = columnFor(content.pictures, form.pictures);
        Draft draft;
        draft.steps = stepBlocks(content, look, {width, room.height - flow.runningHead});
        flow.steps = heights(draft.steps);
        draft.pages = brokenIntoPages(flow, room);
        if (!best || draft.isBetterThan(*best))
            best = std::move(draft);
    }
    return *best;
}

} // namespace

SheetPages standardPages(const SheetContent &content, QSizeF room, Tones tones)
{
    const qreal width = room.width();
    const PageRoom pageRoom{.height = room.height(),
                            .largestSpare = measures::largestSpare,
                            .footGap = measures::gap,
                            .isEven = true};
    const QStringList shared = sharedCautions(content.routine);
    const BlockPtr header =
        fitted([&](qreal scale) { return headerBlock(content, shared, width, scale, tones); },
               room.height());
    const BlockPtr head = runningHead(QString::fromStdString(content.routine.routine.title), width);
    const qreal laterRoom = room.height() - head->size().height();
    const BlockPtr code = codeBlock(content.code);
    std::vector<BlockPtr> foot =
        sourceBlocks(content.sources, {widthBeside(code, width), laterRoom});
    const bool stops = stopBlock(content, width, 1) != nullptr;
    if (stops) {
        foot.insert(
            foot.begin(),
            fitted([&](qreal scale) { return stopBlock(content, width, scale); }, room.height()));
    }

    std::vector<qreal> footHeights = heights(foot);
    footHeights.back() = heightBeside(code, footHeights.back());

    const auto [steps, slots] = bestDraft(content, {.shared = shared, .tones = tones},
                                          {.header = header->size().height(),
                                           .runningHead = head->size().height(),
                                           .foot = footHeights},
                                          pageRoom, width);
    SheetPages pages;
    for (int page = 1; page < slots.pageCount; ++page)
        pages.place(SheetPart::RunningHead, head, {page, 0});
    pages.place(SheetPart::Header, header, slots.header);
    for (std::size_t i = 0; i < steps.size(); ++i)
        pages.place(SheetPart::Step, steps[i], slots.steps[i], static_cast<int>(i));
    pages.closeSteps(width);
    for (std::size_t i = 0; i < foot.size(); ++i) {
        const SheetPart part = stops && i == 0 ? SheetPart::Stop : SheetPart::Sources;
        pages.place(part, foot[i], slots.foot[i]);
    }
    placeCode(pages, code, slots.foot.back().page, slots.foot.back().top, width);
    return pages;
}

} // namespace hipwise
