#pragma once

#include <QtGlobal>

#include <vector>

namespace hipwise {

/// What has to go onto pages, as heights. None may be higher than a page.
struct PageFlow
{
    qreal header = 0;
    std::vector<qreal> steps;
    std::vector<qreal> foot; ///< stop rules and sources, kept together if a page can hold them
};

/// The room of a page.
struct PageRoom
{
    qreal height = 0;
    qreal largestSpare = 0; ///< that may be put between two steps
    qreal footGap = 0;      ///< above each block of the foot
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
};

/// A block is never split. Spare height goes between the steps of a page, and on the last page
/// what is then left goes above the foot. A foot that would stand on a page by itself takes the
/// last step along, if the page before keeps one.
PageSlots brokenIntoPages(const PageFlow &flow, const PageRoom &room);

} // namespace hipwise
