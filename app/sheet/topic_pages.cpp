#include "sheet/topic_pages.h"

#include "sheet/block_heights.h"
#include "sheet/foot_blocks.h"
#include "sheet/page_breaker.h"
#include "sheet/sheet_measures.h"
#include "sheet/topic_blocks.h"

#include <cstddef>

namespace hipwise {

/// Statements stand closer than steps, and no rule between them: only their gaps part them.
SheetPages topicPages(const TopicContent &content, QSizeF room, Tones tones)
{
    const qreal width = room.width();
    const PageRoom pageRoom{.height = room.height(), .largestSpare = 0, .footGap = measures::gap};
    const BlockPtr header = topicHeaderBlock(content, width, tones);
    const std::vector<BlockPtr> texts = topicBlocks(content, width);
    const std::vector<BlockPtr> foot = sourceBlocks(content.sources, room, SourceNumbers::Shown);
    const PageSlots slots = brokenIntoPages(
        {.header = header->size().height(), .steps = heights(texts), .foot = heights(foot)},
        pageRoom);
    SheetPages pages;
    pages.place(SheetPart::Header, header, slots.header);
    for (std::size_t i = 0; i < texts.size(); ++i)
        pages.place(SheetPart::Text, texts[i], slots.steps[i]);
    for (std::size_t i = 0; i < foot.size(); ++i)
        pages.place(SheetPart::Sources, foot[i], slots.foot[i]);
    return pages;
}

} // namespace hipwise
