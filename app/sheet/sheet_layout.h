#pragma once

#include "sheet/block.h"
#include "sheet/page_breaker.h"
#include "sheet/paper.h"
#include "sheet/sheet_content.h"
#include "sheet/topic_content.h"

#include <QPainter>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <vector>

namespace hipwise {

/// A routine, or a topic, laid out on pages, in points. Immutable.
class SheetLayout
{
public:
    enum class Part { Header, RunningHead, Step, Text, Stop, Sources, PageLine };

    /// One block in its place.
    struct Area
    {
        Part part = Part::Step;
        int step = -1; ///< from 0; -1 if it is none
        QRectF rectangle;
    };

    SheetLayout(const SheetContent &content, Paper paper);
    SheetLayout(const TopicContent &content, Paper paper);

    QString title() const { return m_title; }
    int pageCount() const { return static_cast<int>(m_pages.size()); }
    QSizeF pageSize() const { return m_pageSize; } ///< in points

    /// The blocks of \a page (from 0), in reading order.
    std::vector<Area> areas(int page) const;

    /// All blocks lie in it, on every page.
    QRectF printedArea() const;

    /// \a page counts from 0. \a painter is scaled so that one unit is one point, its origin at
    /// the corner of the page.
    void paint(QPainter &painter, int page) const;

private:
    struct Placed
    {
        Part part = Part::Step;
        int step = -1;
        BlockPtr block;
        QPointF at;
    };

    void place(Part part, int step, const BlockPtr &block, const PageSlot &slot);
    void layOut(const SheetContent &content);
    void layOut(const TopicContent &content);
    void addPageLines(const QString &id, QDate date);

    QString m_title;
    QSizeF m_pageSize;
    std::vector<std::vector<Placed>> m_pages;
};

} // namespace hipwise
