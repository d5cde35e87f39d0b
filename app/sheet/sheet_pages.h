#pragma once

#include "sheet/block.h"
#include "sheet/page_breaker.h"

#include <QPointF>

#include <vector>

namespace hipwise {

/// What a block of a page is.
enum class SheetPart {
    Header,
    RunningHead,
    Step,
    Text,
    Care,
    Stop,
    Sources,
    Code, ///< to scan
    Notes,
    Contents,
    Line, ///< drawn, not read: between steps, or to cut along
    PageLine
};

/// A block in its place on a page, from the corner of the printed area, in points.
struct PlacedBlock
{
    SheetPart part = SheetPart::Step;
    int step = -1; ///< from 0; -1 if it is none
    BlockPtr block;
    QPointF at;
};

/// The pages of a sheet as they are filled.
class SheetPages
{
public:
    using Page = std::vector<PlacedBlock>;

    /// \a page counts from 0; the pages up to it come to be. Blocks are read as they are placed.
    void place(SheetPart part, BlockPtr block, int page, QPointF at, int step = -1);
    void place(SheetPart part, BlockPtr block, const PageSlot &slot, int step = -1);

    /// The hairline that every step has above it, below the last of each page as well. \a width is
    /// its length. Call it when all steps are placed.
    void closeSteps(qreal width);

    /// The pages of \a other behind these.
    void append(SheetPages other);

    int count() const { return static_cast<int>(m_pages.size()); }
    const std::vector<Page> &pages() const { return m_pages; }

private:
    std::vector<Page> m_pages;
};

} // namespace hipwise
