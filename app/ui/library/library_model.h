#pragma once

#include "catalog/catalog.h"
#include "catalog/search_index.h"
#include "ui/library/library_filter.h"

#include <QAbstractListModel>

#include <memory>

namespace hipwise {

/// The cards of the library: the routines that pass the filter, then the files that could not
/// be used.
class LibraryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit LibraryModel(QObject *parent = nullptr);

    void setCatalog(std::shared_ptr<const Catalog> catalog);
    void setFilter(const LibraryFilter &filter);

    int routineCount() const { return static_cast<int>(m_shown.size()); }

    /// Null for a row that is not one, such as that of a broken file.
    const CatalogRoutine *routineAt(const QModelIndex &index) const;
    const BrokenFile *brokenFileAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void refresh();

    std::shared_ptr<const Catalog> m_catalog;
    std::unique_ptr<SearchIndex> m_index;
    LibraryFilter m_filter;
    std::vector<std::size_t> m_shown; ///< of the catalogue's routines
    std::size_t m_brokenShown = 0;
};

} // namespace hipwise
