#include "ui/library/library_model.h"

#include "ui/style/words.h"

namespace hipwise {

LibraryModel::LibraryModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void LibraryModel::setCatalog(std::shared_ptr<const Catalog> catalog)
{
    m_catalog = std::move(catalog);
    m_index = std::make_unique<SearchIndex>(m_catalog->routines());
    refresh();
}

void LibraryModel::setFilter(const LibraryFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    refresh();
}

void LibraryModel::refresh()
{
    if (!m_catalog)
        return;
    beginResetModel();
    m_shown = filtered(m_catalog->routines(), *m_index, m_filter);
    // A broken file has no text or position to be found by, so it shows while nothing is asked.
    m_brokenShown = m_filter == LibraryFilter() ? m_catalog->brokenFiles().size() : 0;
    endResetModel();
}

const CatalogRoutine *LibraryModel::routineAt(const QModelIndex &index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    return index.isValid() && row < m_shown.size() ? &m_catalog->routines()[m_shown[row]] : nullptr;
}

const BrokenFile *LibraryModel::brokenFileAt(const QModelIndex &index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    return index.isValid() && row >= m_shown.size() && row < m_shown.size() + m_brokenShown
               ? &m_catalog->brokenFiles()[row - m_shown.size()]
               : nullptr;
}

int LibraryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size() + m_brokenShown);
}

QVariant LibraryModel::data(const QModelIndex &index, int role) const
{
    const CatalogRoutine *routine = routineAt(index);
    const BrokenFile *broken = brokenFileAt(index);
    if (role == Qt::DisplayRole && routine)
        return toQString(routine->content.routine.title);
    if (role == Qt::DisplayRole && broken)
        return toQString(broken->file);
    if (role == Qt::AccessibleTextRole && routine) {
        return QStringLiteral("%1, %2, %3, %4")
            .arg(toQString(routine->content.routine.title), minutesText(routine->length),
                 positionName(mainPosition(routine->content)),
                 levelName(routine->content.routine.level));
    }
    if (role == Qt::AccessibleTextRole && broken)
        return tr("%1 could not be used").arg(toQString(broken->file));
    return {};
}

} // namespace hipwise
