#pragma once

#include "sheet/sheet_content.h"
#include "sheet/sheet_options.h"
#include "sheet/sheet_pages.h"
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
    using Part = SheetPart;

    /// One block in its place.
    struct Area
    {
        Part part = Part::Step;
        int step = -1; ///< from 0; -1 if it is none
        QRectF rectangle;
    };

    SheetLayout(const SheetContent &content, const SheetOptions &options);
    /// All of \a contents behind one another, with the page of each listed first when there are
    /// four or more; they have at least one. \a title is that of the whole.
    SheetLayout(const std::vector<SheetContent> &contents, const SheetOptions &options,
                const QString &title);
    /// A topic has no variants.
    SheetLayout(const TopicContent &content, const SheetOptions &options);

    QString title() const { return m_title; }
    Paper paper() const { return m_paper; }
    int pageCount() const { return m_pages.count(); }
    QSizeF pageSize() const; ///< in points

    /// How many codes to scan there are; a variant leaves one out that it has no room for.
    int codeCount() const;

    /// The blocks of \a page (from 0), in reading order, without bare lines.
    std::vector<Area> areas(int page) const;

    /// All blocks lie in it, on every page.
    QRectF printedArea() const;

    /// \a page counts from 0. \a painter is scaled so that one unit is one point, its origin at
    /// the corner of the page.
    void paint(QPainter &painter, int page) const;

private:
    QSizeF room() const;
    void addPageLines(const std::vector<QString> &ids, QDate date);

    QString m_title;
    Paper m_paper;
    SheetPages m_pages;
};

} // namespace hipwise
