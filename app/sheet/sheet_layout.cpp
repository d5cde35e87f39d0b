#include "sheet/sheet_layout.h"

#include "sheet/fitted.h"
#include "sheet/foot_blocks.h"
#include "sheet/header_block.h"
#include "sheet/rule.h"
#include "sheet/running_head.h"
#include "sheet/shared_cautions.h"
#include "sheet/sheet_form.h"
#include "sheet/sheet_measures.h"
#include "sheet/step_block.h"
#include "sheet/topic_blocks.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>

namespace hipwise {

namespace {

constexpr qreal pageLineRoom = measures::mm(6); ///< the page line and the air above it

std::vector<qreal> heights(const std::vector<BlockPtr> &blocks)
{
    std::vector<qreal> all;
    all.reserve(blocks.size());
    for (const BlockPtr &block : blocks)
        all.push_back(block->size().height());
    return all;
}

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

/// The steps of \a content in \a form, none higher than a page.
std::vector<BlockPtr> stepBlocks(const SheetContent &content, const SheetForm &form,
                                 const QStringList &shared, QSizeF room)
{
    const StepLook look{
        .form = form, .column = columnFor(content.pictures, form.pictures), .shared = shared};
    std::vector<BlockPtr> steps;
    for (const PrescribedStep &step : content.routine.steps) {
        const std::size_t index = steps.size();
        const int number = static_cast<int>(index) + 1;
        const StepPictures pictures =
            index < content.pictures.size() ? content.pictures[index] : StepPictures();
        steps.push_back(fitted(
            [&](qreal scale) {
                return stepBlock(step, pictures, look, number, room.width(), scale);
            },
            room.height()));
    }
    return steps;
}

/// The best form of the steps of \a content, the roomiest of those that are as good.
Draft bestDraft(const SheetContent &content, const QStringList &shared, PageFlow flow,
                const PageRoom &room, qreal width)
{
    std::optional<Draft> best;
    for (const SheetForm &form : sheetForms) {
        Draft draft;
        draft.steps = stepBlocks(content, form, shared, {width, room.height - flow.runningHead});
        flow.steps = heights(draft.steps);
        draft.pages = brokenIntoPages(flow, room);
        if (!best || draft.isBetterThan(*best))
            best = std::move(draft);
    }
    return *best;
}

} // namespace

SheetLayout::SheetLayout(const SheetContent &content, Paper paper)
    : m_title(QString::fromStdString(content.routine.routine.title))
    , m_pageSize(hipwise::pageSize(paper).size(QPageSize::Point))
{
    layOut(content);
}

SheetLayout::SheetLayout(const TopicContent &content, Paper paper)
    : m_title(QString::fromStdString(content.topic.title))
    , m_pageSize(hipwise::pageSize(paper).size(QPageSize::Point))
{
    layOut(content);
}

QRectF SheetLayout::printedArea() const
{
    return QRectF(QPointF(), m_pageSize)
        .adjusted(measures::margin, measures::margin, -measures::margin, -measures::bottomMargin);
}

void SheetLayout::layOut(const SheetContent &content)
{
    const qreal width = printedArea().width();
    const PageRoom room{.height = printedArea().height() - pageLineRoom,
                        .largestSpare = measures::largestSpare,
                        .footGap = measures::gap,
                        .isEven = true};
    const QStringList shared = sharedCautions(content.routine);
    const BlockPtr header = fitted(
        [&](qreal scale) { return headerBlock(content, shared, width, scale); }, room.height);
    const BlockPtr head = runningHead(m_title, width);
    const qreal laterRoom = room.height - head->size().height();
    std::vector<BlockPtr> foot = sourceBlocks(content.sources, {width, laterRoom});
    const bool stops = stopBlock(content, width, 1) != nullptr;
    if (stops) {
        foot.insert(
            foot.begin(),
            fitted([&](qreal scale) { return stopBlock(content, width, scale); }, room.height));
    }

    const auto [steps, slots] = bestDraft(content, shared,
                                          {.header = header->size().height(),
                                           .runningHead = head->size().height(),
                                           .foot = heights(foot)},
                                          room, width);
    m_pages.resize(static_cast<std::size_t>(slots.pageCount));
    for (int page = 1; page < slots.pageCount; ++page)
        place(Part::RunningHead, -1, head, {page, 0});
    place(Part::Header, -1, header, slots.header);
    for (std::size_t i = 0; i < steps.size(); ++i)
        place(Part::Step, static_cast<int>(i), steps[i], slots.steps[i]);
    for (std::size_t i = 0; i < foot.size(); ++i)
        place(stops && i == 0 ? Part::Stop : Part::Sources, -1, foot[i], slots.foot[i]);

    addPageLines(QString::fromStdString(content.routine.routine.id), content.date);
}

/// Statements stand closer than steps, and no rule between them: only their gaps part them.
void SheetLayout::layOut(const TopicContent &content)
{
    const qreal width = printedArea().width();
    const PageRoom room{.height = printedArea().height() - pageLineRoom,
                        .largestSpare = 0,
                        .footGap = measures::gap};
    const BlockPtr header = topicHeaderBlock(content, width);
    const std::vector<BlockPtr> texts = topicBlocks(content, width);
    const std::vector<BlockPtr> foot =
        sourceBlocks(content.sources, {width, room.height}, SourceNumbers::Shown);
    const PageSlots slots = brokenIntoPages(
        {.header = header->size().height(), .steps = heights(texts), .foot = heights(foot)}, room);
    m_pages.resize(static_cast<std::size_t>(slots.pageCount));
    place(Part::Header, -1, header, slots.header);
    for (std::size_t i = 0; i < texts.size(); ++i)
        place(Part::Text, -1, texts[i], slots.steps[i]);
    for (std::size_t i = 0; i < foot.size(); ++i)
        place(Part::Sources, -1, foot[i], slots.foot[i]);
    addPageLines(QString::fromStdString(content.topic.id), content.date);
}

void SheetLayout::addPageLines(const QString &id, QDate date)
{
    const auto count = static_cast<int>(m_pages.size());
    for (int page = 0; page < count; ++page) {
        const BlockPtr line = pageLineBlock(id, date, page + 1, count, printedArea().width());
        place(Part::PageLine, -1, line, {page, printedArea().height() - line->size().height()});
    }
}

void SheetLayout::place(Part part, int step, const BlockPtr &block, const PageSlot &slot)
{
    m_pages[static_cast<std::size_t>(slot.page)].push_back(
        {part, step, block, printedArea().topLeft() + QPointF(0, slot.top)});
}

std::vector<SheetLayout::Area> SheetLayout::areas(int page) const
{
    std::vector<Area> all;
    for (const Placed &placed : m_pages.at(static_cast<std::size_t>(page)))
        all.push_back({placed.part, placed.step, QRectF(placed.at, placed.block->size())});
    return all;
}

void SheetLayout::paint(QPainter &painter, int page) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const Placed *lastStep = nullptr;
    for (const Placed &placed : m_pages.at(static_cast<std::size_t>(page))) {
        placed.block->paint(painter, placed.at);
        if (placed.part == Part::Step)
            lastStep = &placed;
    }
    if (lastStep) // each step has a hairline above it; the last of a page one below as well
        Rule(printedArea().width())
            .paint(painter, lastStep->at + QPointF(0, lastStep->block->size().height()));
    painter.restore();
}

} // namespace hipwise
