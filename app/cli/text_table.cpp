#include "cli/text_table.h"

#include "cli/display_width.h"
#include "cli/wrapped_text.h"

#include <algorithm>
#include <numeric>

namespace hipwise {

namespace {

constexpr qsizetype lineWidth = 80;
constexpr qsizetype gap = 2;
/// However little is left: a narrower column would be a tower of single words.
constexpr qsizetype narrowest = 20;

std::size_t at(qsizetype column)
{
    return static_cast<std::size_t>(column);
}

} // namespace

TextTable::TextTable(qsizetype indent)
    : m_indent(indent)
{}

QString TextTable::text() const
{
    if (m_rows.empty())
        return {};
    const std::vector<qsizetype> columns = widths();
    const qsizetype flexible = wrappedColumn();
    QString all;
    for (const QStringList &row : m_rows) {
        QStringList cells = row;
        for (const QString &part : wrapped(row.at(flexible), columns[at(flexible)])) {
            cells[flexible] = part;
            all += line(cells, columns);
            cells.fill(QString()); // the lines below the first have only this column
        }
    }
    return all;
}

qsizetype TextTable::wrappedColumn() const
{
    return m_wrappedColumn < 0 ? m_rows.front().size() - 1 : m_wrappedColumn;
}

std::vector<qsizetype> TextTable::widths() const
{
    std::vector<qsizetype> widths(at(m_rows.front().size()), 0);
    for (const QStringList &row : m_rows) {
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[at(column)] = std::max(widths[at(column)], displayWidth(row.at(column)));
    }
    qsizetype &flexible = widths[at(wrappedColumn())];
    const qsizetype all =
        std::accumulate(widths.begin(), widths.end(), m_indent) + gap * (m_rows.front().size() - 1);
    if (all > lineWidth)
        flexible = std::max(flexible - (all - lineWidth), std::min(flexible, narrowest));
    return widths;
}

QString TextTable::line(const QStringList &cells, const std::vector<qsizetype> &widths) const
{
    QString text(m_indent, u' ');
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const QString &cell = cells.at(column);
        text += cell + QString(widths[at(column)] - displayWidth(cell) + gap, u' ');
    }
    while (text.endsWith(u' '))
        text.chop(1);
    return text + u'\n';
}

} // namespace hipwise
