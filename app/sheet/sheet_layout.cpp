#include "sheet/sheet_layout.h"

#include "sheet/card_pages.h"
#include "sheet/compact_pages.h"
#include "sheet/contents_pages.h"
#include "sheet/foot_blocks.h"
#include "sheet/grey_tones.h"
#include "sheet/large_pages.h"
#include "sheet/personal_sheet.h"
#include "sheet/sheet_measures.h"
#include "sheet/sheet_words.h"
#include "sheet/standard_pages.h"
#include "sheet/topic_pages.h"
#include "sheet/week_pages.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace hipwise {

namespace {

constexpr std::size_t fewestListed = 4;         ///< sheets; one looks through fewer
constexpr qreal pageLineRoom = measures::mm(6); ///< the page line and the air above it

std::vector<QString> idOnPages(const std::string &id, int count)
{
    return std::vector(static_cast<std::size_t>(count), QString::fromStdString(id));
}

SheetPages pagesOf(SheetContent content, const SheetOptions &options, QSizeF room)
{
    content = personal(std::move(content));
    if (options.tones == Tones::Grey)
        content.pictures = inGrey(content.pictures);
    switch (options.variant) {
    case SheetVariant::Standard:
        return standardPages(content, room, options.tones);
    case SheetVariant::Large:
        return largePages(content, room, options.tones);
    case SheetVariant::Compact:
        return compactPages(content, room, options.tones);
    case SheetVariant::Cards:
        return cardPages(content, room, options.tones);
    case SheetVariant::Week:
        return weekPages(content, room, options.tones);
    }
    return {};
}

} // namespace

SheetLayout::SheetLayout(const SheetContent &content, const SheetOptions &options)
    : m_title(QString::fromStdString(content.routine.routine.title))
    , m_paper(options.paper)
    , m_pages(pagesOf(content, options, room()))
{
    addPageLines(idOnPages(content.routine.routine.id, m_pages.count()), content.date);
}

SheetLayout::SheetLayout(const std::vector<SheetContent> &contents, const SheetOptions &options,
                         const QString &title)
    : m_title(title)
    , m_paper(options.paper)
{
    std::vector<SheetPages> sheets;
    std::vector<ContentsEntry> entries;
    std::vector<QString> ids;
    int count = 0;
    for (const SheetContent &content : contents) {
        sheets.push_back(pagesOf(content, options, room()));
        entries.push_back({QString::fromStdString(content.routine.routine.title),
                           purposeInWords(content.routine.routine), minutesInWords(content.length),
                           count + 1});
        const std::vector<QString> own =
            idOnPages(content.routine.routine.id, sheets.back().count());
        ids.insert(ids.end(), own.begin(), own.end());
        count += sheets.back().count();
    }
    if (contents.size() >= fewestListed) {
        m_pages = contentsPages(title, std::move(entries), room(), options.tones);
        const std::vector<QString> none(static_cast<std::size_t>(m_pages.count()));
        ids.insert(ids.begin(), none.begin(), none.end());
    }
    for (SheetPages &sheet : sheets)
        m_pages.append(std::move(sheet));
    addPageLines(ids, contents.front().date);
}

SheetLayout::SheetLayout(const TopicContent &content, const SheetOptions &options)
    : m_title(QString::fromStdString(content.topic.title))
    , m_paper(options.paper)
    , m_pages(topicPages(content, room(), options.tones))
{
    addPageLines(idOnPages(content.topic.id, m_pages.count()), content.date);
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

/// \a ids has that of what stands on each page.
void SheetLayout::addPageLines(const std::vector<QString> &ids, QDate date)
{
    const int count = m_pages.count();
    for (int page = 0; page < count; ++page) {
        const QString &id = ids[static_cast<std::size_t>(page)];
        const BlockPtr line = pageLineBlock(id, date, page + 1, count, printedArea().width());
        m_pages.place(SheetPart::PageLine, line,
                      {page, printedArea().height() - line->size().height()});
    }
}

int SheetLayout::codeCount() const
{
    std::ptrdiff_t count = 0;
    for (const SheetPages::Page &page : m_pages.pages())
        count += std::ranges::count(page, SheetPart::Code, &PlacedBlock::part);
    return static_cast<int>(count);
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
