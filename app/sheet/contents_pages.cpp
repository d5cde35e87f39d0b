#include "sheet/contents_pages.h"

#include "sheet/block_heights.h"
#include "sheet/group.h"
#include "sheet/header_parts.h"
#include "sheet/page_breaker.h"
#include "sheet/paragraph.h"
#include "sheet/rule.h"
#include "sheet/sheet_measures.h"

#include <utility>

namespace hipwise {

namespace {

BlockPtr entryBlock(const ContentsEntry &entry, int pagesBefore, qreal width)
{
    const TextStyle title{.size = 13, .lineHeight = 17, .weight = QFont::Bold};
    const TextStyle text{.size = 10.5, .lineHeight = 14, .colour = measures::secondInk};
    constexpr qreal numberRoom = measures::mm(16);
    constexpr qreal air = measures::mm(2.5);
    const auto number =
        std::make_shared<Paragraph>(QString::number(pagesBefore + entry.page), title, numberRoom);
    const QString about = entry.purpose.isEmpty()
                              ? entry.length
                              : entry.length + QStringLiteral(" · ") + entry.purpose;
    auto group = std::make_shared<Group>();
    group->place(std::make_shared<Rule>(width), {0, 0});
    group->place(std::make_shared<Paragraph>(entry.title, title, width - numberRoom), {0, air});
    group->place(number, {width - number->size().width(), air});
    group->stack(std::make_shared<Paragraph>(about, text, width - numberRoom), 1);
    group->pad(air);
    return group;
}

BlockPtr contentsHeader(const QString &title, qreal width, Tones tones)
{
    const BlockPtr mark = markBlock(tones);
    const qreal markLeft = width - mark->size().width();
    auto group = std::make_shared<Group>();
    group->place(titleBlock(title, markLeft - 12, 1), {0, 0});
    group->place(mark, {markLeft, 6});
    group->pad(measures::mm(5));
    return group;
}

} // namespace

SheetPages contentsPages(const QString &title, std::vector<ContentsEntry> entries, QSizeF room,
                         Tones tones)
{
    const qreal width = room.width();
    const BlockPtr header = contentsHeader(title, width, tones);
    const auto blocksAfter = [&](int pages) {
        std::vector<BlockPtr> blocks;
        blocks.reserve(entries.size());
        for (const ContentsEntry &entry : entries)
            blocks.push_back(entryBlock(entry, pages, width));
        return blocks;
    };
    // The number of a page changes no height, so the list can be broken before it is known.
    const PageSlots slots = brokenIntoPages(
        {.header = header->size().height(), .steps = heights(blocksAfter(0)), .foot = {}},
        {.height = room.height(), .largestSpare = 0, .footGap = 0});
    const std::vector<BlockPtr> blocks = blocksAfter(slots.pageCount);
    SheetPages pages;
    pages.place(SheetPart::Header, header, slots.header);
    for (std::size_t i = 0; i < blocks.size(); ++i)
        pages.place(SheetPart::Contents, blocks[i], slots.steps[i]);
    return pages;
}

} // namespace hipwise
