#pragma once

#include "sheet/block.h"
#include "sheet/sheet_fonts.h"

#include <QString>
#include <QTextLayout>

#include <vector>

namespace hipwise {

/// Text of one weight inside a paragraph.
struct TextRun
{
    QString text;
    QFont::Weight weight = QFont::Normal;
};

/// Text in lines of a given width; a word that is wider than a line is broken.
class Paragraph : public Block
{
public:
    Paragraph(const QString &text, const TextStyle &style, qreal width);

    /// The weight of \a style gives way to that of each run.
    Paragraph(const std::vector<TextRun> &runs, const TextStyle &style, qreal width);

    int lineCount() const { return m_layout.lineCount(); }

    /// As wide as the widest line.
    QSizeF size() const override { return m_size; }
    void paint(QPainter &painter, QPointF at) const override;

private:
    void breakLines(const TextStyle &style, qreal width);

    QTextLayout m_layout;
    QColor m_colour;
    QSizeF m_size;
};

} // namespace hipwise
