#pragma once

#include <QtGlobal>

#include <vector>

namespace hipwise {

/// What has to go onto pages, as heights. None may be higher than a page.
struct PageFlow
{
    qreal header = 0;
    qreal runningHead = 0; ///< at the top of every page but the first
    std::vector<qreal> steps{};
    std::vector<qreal> foot; ///< stop rules and sources, kept together if a page can hold them
};

/// The room of a page.
struct PageRoom
{
    qreal height = 0;
    qreal largestSpare = 0; ///< that may be put between two steps
    qreal footGap = 0;      ///< above each block of the foot
    bool isEven = false;    ///< pages are filled about alike; else each takes what it can
};

/// Where one block goes.
struct PageSlot
{
    int page = 0;
    qreal top = 0; ///< from the top of the page's room
};

/// The header, every step and every block of the foot, in this order.
struct PageSlots
{
    PageSlot header;
    std::vector<PageSlot> steps;
    std::vector<PageSlot> foot;
    int pageCount = 1;
    qreal least = 1; ///< the share of its room that the emptiest page fills, before it is spread
};

/// A block is never split, and there are as few pages as can be. Spare height goes between the
/// steps of a page, and on the last page what is then left goes above the foot. No page has the
/// foot by itself if it can have the last step as well, and none the header by itself.
PageSlots brokenIntoPages(const PageFlow &flow, const PageRoom &room);

} // namespace hipwise
