#include "sheet/sheet_pages.h"

#include "sheet/rule.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace hipwise {

void SheetPages::place(SheetPart part, BlockPtr block, int page, QPointF at, int step)
{
    if (page >= count())
        m_pages.resize(static_cast<std::size_t>(page) + 1);
    m_pages[static_cast<std::size_t>(page)].push_back({part, step, std::move(block), at});
}

void SheetPages::place(SheetPart part, BlockPtr block, const PageSlot &slot, int step)
{
    place(part, std::move(block), slot.page, {0, slot.top}, step);
}

void SheetPages::closeSteps(qreal width)
{
    const auto rule = std::make_shared<Rule>(width);
    for (Page &page : m_pages) {
        const auto last = std::find_if(page.rbegin(), page.rend(), [](const PlacedBlock &each) {
            return each.part == SheetPart::Step;
        });
        if (last == page.rend())
            continue;
        const QPointF below(0, last->at.y() + last->block->size().height());
        page.insert(last.base(), PlacedBlock{SheetPart::Line, -1, rule, below});
    }
}

void SheetPages::append(SheetPages other)
{
    m_pages.insert(m_pages.end(), std::make_move_iterator(other.m_pages.begin()),
                   std::make_move_iterator(other.m_pages.end()));
}

} // namespace hipwise
