#include "sheet/sheet_layout.h"

#include "sheet/foot_blocks.h"
#include "sheet/grey_tones.h"
#include "sheet/sheet_measures.h"
#include "sheet/standard_pages.h"
#include "sheet/topic_pages.h"

#include <cstddef>

namespace hipwise {

namespace {

constexpr qreal pageLineRoom = measures::mm(6); ///< the page line and the air above it

SheetPages pagesOf(SheetContent content, const SheetOptions &options, QSizeF room)
{
    if (options.tones == Tones::Grey)
        content.pictures = inGrey(content.pictures);
    return standardPages(content, room, options.tones);
}

} // namespace

SheetLayout::SheetLayout(const SheetContent &content, const SheetOptions &options)
    : m_title(QString::fromStdString(content.routine.routine.title))
    , m_paper(options.paper)
    , m_pages(pagesOf(content, options, room()))
{
    addPageLines(QString::fromStdString(content.routine.routine.id), content.date);
}

SheetLayout::SheetLayout(const TopicContent &content, const SheetOptions &options)
    : m_title(QString::fromStdString(content.topic.title))
    , m_paper(options.paper)
    , m_pages(topicPages(content, room(), options.tones))
{
    addPageLines(QString::fromStdString(content.topic.id), content.date);
}

QSizeF SheetLayout::pageSize() const
{
    return hipwise::pageSize(m_paper).size(QPageSize::Point);
}

QRectF SheetLayout::printedArea() const
{
    return QRectF(QPointF(), pageSize())
        .adjusted(measures::margin, measures::margin, -measures::margin, -measures::bottomMargin);
}

/// Of each page, without its page line.
QSizeF SheetLayout::room() const
{
    return printedArea().size() - QSizeF(0, pageLineRoom);
}

void SheetLayout::addPageLines(const QString &id, QDate date)
{
    const int count = m_pages.count();
    for (int page = 0; page < count; ++page) {
        const BlockPtr line = pageLineBlock(id, date, page + 1, count, printedArea().width());
        m_pages.place(SheetPart::PageLine, line,
                      {page, printedArea().height() - line->size().height()});
    }
}

std::vector<SheetLayout::Area> SheetLayout::areas(int page) const
{
    std::vector<Area> all;
    for (const PlacedBlock &placed : m_pages.pages().at(static_cast<std::size_t>(page))) {
        if (placed.part != SheetPart::Line)
            all.push_back({placed.part, placed.step,
                           QRectF(printedArea().topLeft() + placed.at, placed.block->size())});
    }
    return all;
}

void SheetLayout::paint(QPainter &painter, int page) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (const PlacedBlock &placed : m_pages.pages().at(static_cast<std::size_t>(page)))
        placed.block->paint(painter, printedArea().topLeft() + placed.at);
    painter.restore();
}

} // namespace hipwise
