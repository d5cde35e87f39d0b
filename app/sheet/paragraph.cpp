#include "sheet/paragraph.h"

#include <algorithm>
#include <cmath>

namespace hipwise {

namespace {

/// A line break in a routine's text is a space on paper.
QString onOneLine(QString text)
{
    for (QChar &character : text) {
        const bool breaks = character == QChar::LineSeparator ||
                            character == QChar::ParagraphSeparator ||
                            character.category() == QChar::Other_Control;
        if (breaks)
            character = QLatin1Char(' ');
    }
    return text;
}

/// Inter draws some signs differently between digits or capitals: dashes, brackets, plus, times.
/// Those forms have no character of their own, so a PDF could not tell what they say. Set by
/// themselves and unshaped they keep their usual form.
bool changesForm(QChar character)
{
    const bool word = character.isLetterOrNumber() || character.isMark() || character.isSpace() ||
                      character.isSurrogate() || character.category() == QChar::Other_Format;
    return !word && !QStringLiteral(".,’").contains(character);
}

/// Where the signs of \a text begin and end that changesForm(), as ranges that set them plainly.
void setSignsPlainly(QList<QTextLayout::FormatRange> &formats, const QString &text, int start,
                     const QFont &font)
{
    QFont plainFont = font;
    plainFont.setStyleStrategy(QFont::PreferNoShaping);
    for (int i = 0; i < text.size();) {
        const bool plain = changesForm(text[i]);
        int end = i + 1;
        while (end < text.size() && changesForm(text[end]) == plain)
            ++end;
        QTextLayout::FormatRange range;
        range.start = start + i;
        range.length = end - i;
        range.format.setFont(plain ? plainFont : font);
        formats.append(range);
        i = end;
    }
}

} // namespace

Paragraph::Paragraph(const QString &text, const TextStyle &style, qreal width)
    : Paragraph({TextRun{text, style.weight}}, style, width)
{}

Paragraph::Paragraph(const std::vector<TextRun> &runs, const TextStyle &style, qreal width)
    : m_colour(style.colour)
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const TextRun &run : runs) {
        TextStyle runStyle = style;
        runStyle.weight = run.weight;
        setSignsPlainly(formats, run.text, static_cast<int>(text.size()), sheetFont(runStyle));
        text += onOneLine(run.text);
    }
    m_layout.setText(text);
    m_layout.setFont(sheetFont(style));
    m_layout.setFormats(formats);
    breakLines(style, width);
}

void Paragraph::breakLines(const TextStyle &style, qreal width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);

    qreal top = 0;
    qreal widest = 0;
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(width * unitsPerPoint);
        // A script from another font may be taller than Inter is.
        const qreal height = std::max(style.lineHeight * unitsPerPoint, line.height());
        line.setPosition({0, top + (height - line.height()) / 2});
        top += height;
        widest = std::max(widest, line.naturalTextWidth());
    }
    m_layout.endLayout();
    m_size = QSizeF(std::ceil(widest), top) / unitsPerPoint;
}

void Paragraph::paint(QPainter &painter, QPointF at) const
{
    painter.save();
    painter.translate(at);
    painter.scale(1.0 / unitsPerPoint, 1.0 / unitsPerPoint);
    painter.setPen(m_colour);
    m_layout.draw(&painter, QPointF());
    painter.restore();
}

} // namespace hipwise
