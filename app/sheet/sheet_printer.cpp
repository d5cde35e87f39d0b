#include "sheet/sheet_printer.h"

#include <QPrinter>

#include <algorithm>
#include <vector>

namespace hipwise {

namespace {

/// From 0, in the order in which the paper comes out.
std::vector<int> wantedPages(const QPrinter &printer, int pageCount)
{
    // A range that is not set reads as 0.
    const int from = std::max(1, printer.fromPage());
    const int to = printer.toPage() > 0 ? std::min(printer.toPage(), pageCount) : pageCount;
    std::vector<int> pages;
    for (int page = from; page <= to; ++page)
        pages.push_back(page - 1);
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        std::ranges::reverse(pages);
    return pages;
}

/// One unit is one point where the paper is as large as the sheet, and the middle is the middle.
void scaleToPaper(QPainter &painter, const QPrinter &printer, QSizeF sheet)
{
    const QSizeF paper = printer.pageLayout().fullRect(QPageLayout::Point).size();
    // Sizes of paper are rounded to whole points here and there.
    const bool sameSize = paper.width() > sheet.width() - 2 && paper.height() > sheet.height() - 2;
    const qreal fit =
        sameSize ? 1.0 : std::min(paper.width() / sheet.width(), paper.height() / sheet.height());
    const qreal dots = printer.resolution() / 72.0;
    painter.scale(dots, dots);
    painter.translate((paper.width() - sheet.width() * fit) / 2,
                      (paper.height() - sheet.height() * fit) / 2);
    painter.scale(fit, fit);
}

} // namespace

void print(const SheetLayout &sheet, QPrinter &printer)
{
    printer.setFullPage(true); // the sheet has margins of its own
    const std::vector<int> pages = wantedPages(printer, sheet.pageCount());
    QPainter painter;
    if (pages.empty() || !painter.begin(&printer))
        return;
    scaleToPaper(painter, printer, sheet.pageSize());
    for (const int page : pages) {
        if (page != pages.front() && !printer.newPage())
            return;
        sheet.paint(painter, page);
    }
}

} // namespace hipwise
