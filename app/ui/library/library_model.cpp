#include "ui/library/library_model.h"

#include "safety/suitability.h"
#include "ui/style/words.h"

#include <algorithm>

namespace hipwise {

LibraryModel::LibraryModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void LibraryModel::setCatalog(std::shared_ptr<const Catalog> catalog)
{
    m_catalog = std::move(catalog);
    m_finder = std::make_unique<LibraryFinder>(m_catalog);
    m_personal = std::make_unique<PersonalCards>(m_catalog, m_flags);
    refresh();
}

void LibraryModel::setFilter(const LibraryFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    refresh();
}

/// A mark that changes what is to be seen makes it anew; else only the card changes.
void LibraryModel::setShelf(const PersonalShelf &shelf)
{
    if (shelf == m_shelf)
        return;
    m_shelf = shelf;
    const bool isSeen =
        m_filter.isFavourite || m_filter.isDone || m_filter.order == LibraryOrder::LastDone;
    if (isSeen)
        refresh();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void LibraryModel::setFlags(const std::vector<CautionFlag> &flags)
{
    if (flags == m_flags)
        return;
    m_flags = flags;
    m_personal = std::make_unique<PersonalCards>(m_catalog, m_flags);
    refresh();
}

void LibraryModel::setPaused(std::set<std::string> ids)
{
    if (ids == m_paused)
        return;
    m_paused = std::move(ids);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

/// Unless the person has asked for another order, or for words.
void LibraryModel::putSuitableFirst()
{
    if (m_flags.empty() || m_filter.order != LibraryOrder::Suggested || !m_filter.text.empty())
        return;
    std::vector<Suitability> suits(m_catalog->routines().size());
    for (const std::size_t index : m_found.routines)
        suits[index] = suitability(m_catalog->routines()[index].content, m_flags);
    std::ranges::stable_sort(m_found.routines, {},
                             [&suits](std::size_t index) { return suits[index]; });
}

void LibraryModel::setShown(Shown shown)
{
    if (shown == m_shown)
        return;
    beginResetModel();
    m_shown = shown;
    endResetModel();
}

void LibraryModel::refresh()
{
    if (!m_catalog)
        return;
    beginResetModel();
    m_found = m_finder->find(m_filter, m_shelf);
    putSuitableFirst();
    // A broken file has no text or position to be found by, so it shows while nothing is asked.
    LibraryFilter nothing;
    nothing.order = m_filter.order;
    m_brokenShown = m_filter == nothing ? m_catalog->brokenFiles().size() : 0;
    endResetModel();
}

const CatalogRoutine *LibraryModel::routineAt(const QModelIndex &index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    const bool isOne =
        index.isValid() && m_shown == Shown::Routines && row < m_found.routines.size();
    return isOne ? &m_catalog->routines()[m_found.routines[row]] : nullptr;
}

const Step *LibraryModel::stepAt(const QModelIndex &index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    const bool isOne = index.isValid() && m_shown == Shown::Steps && row < m_found.steps.size();
    return isOne ? m_found.steps[row] : nullptr;
}

const BrokenFile *LibraryModel::brokenFileAt(const QModelIndex &index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    const std::size_t before = m_found.routines.size();
    const bool isOne = index.isValid() && m_shown == Shown::Routines && row >= before &&
                       row < before + m_brokenShown;
    return isOne ? &m_catalog->brokenFiles()[row - before] : nullptr;
}

bool LibraryModel::isFavourite(const QModelIndex &index) const
{
    if (const CatalogRoutine *routine = routineAt(index))
        return m_shelf.routines.isFavourite(routine->content.routine.id);
    const Step *step = stepAt(index);
    return step && m_shelf.steps.isFavourite(step->id);
}

PersonalCard LibraryModel::personalCardAt(const QModelIndex &index) const
{
    const CatalogRoutine &routine = *routineAt(index);
    PersonalCard card = m_personal->of(routine);
    card.isPaused = m_paused.contains(routine.content.routine.id);
    return card;
}

bool LibraryModel::isLeftOut(const QModelIndex &index) const
{
    const Step *step = stepAt(index);
    return step && m_personal->isLeftOut(*step);
}

int LibraryModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return static_cast<int>(m_shown == Shown::Steps ? m_found.steps.size()
                                                    : m_found.routines.size() + m_brokenShown);
}

QString LibraryModel::spokenText(const QModelIndex &index) const
{
    if (const BrokenFile *broken = brokenFileAt(index))
        return tr("%1 could not be used").arg(toQString(broken->file));
    QString text;
    if (const CatalogRoutine *routine = routineAt(index)) {
        const PersonalCard card = personalCardAt(index);
        text = QStringLiteral("%1, %2, %3, %4")
                   .arg(toQString(routine->content.routine.title), timeText(card),
                        positionName(card.position), levelName(routine->content.routine.level));
    } else if (const Step *step = stepAt(index)) {
        text = QStringLiteral("%1, %2, %3")
                   .arg(toQString(step->name),
                        isLeftOut(index) ? lengthText(std::nullopt)
                                         : toQString(badge(step->dose, step->laterality)),
                        positionName(step->position));
    }
    return isFavourite(index) ? text + QStringLiteral(", ") + tr("favourite") : text;
}

QVariant LibraryModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::AccessibleTextRole)
        return spokenText(index);
    if (role != Qt::DisplayRole)
        return {};
    if (const CatalogRoutine *routine = routineAt(index))
        return toQString(routine->content.routine.title);
    if (const Step *step = stepAt(index))
        return toQString(step->name);
    if (const BrokenFile *broken = brokenFileAt(index))
        return toQString(broken->file);
    return {};
}

} // namespace hipwise
