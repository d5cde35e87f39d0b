#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace hipwise {

/// Columns for a terminal of 80, as wide as their longest cell. One column, the last unless told
/// otherwise, takes what is left and wraps.
class TextTable
{
public:
    explicit TextTable(qsizetype indent);

    /// All rows have as many cells.
    void add(const QStringList &row) { m_rows.push_back(row); }
    void setWrappedColumn(qsizetype column) { m_wrappedColumn = column; }

    /// Each row ends with a line feed, and no line with a space.
    QString text() const;

private:
    qsizetype wrappedColumn() const;
    std::vector<qsizetype> widths() const;
    QString line(const QStringList &cells, const std::vector<qsizetype> &widths) const;

    qsizetype m_indent;
    qsizetype m_wrappedColumn = -1; ///< -1 is the last
    std::vector<QStringList> m_rows;
};

} // namespace hipwise
