#pragma once

#include "catalog/library_finder.h"
#include "ui/library/personal_cards.h"

#include <QAbstractListModel>

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace hipwise {

/// The cards of the library: the routines that pass the filter and then the files that could not
/// be used, or the steps.
class LibraryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Shown { Routines, Steps };

    explicit LibraryModel(QObject *parent = nullptr);

    void setCatalog(std::shared_ptr<const Catalog> catalog);
    void setFilter(const LibraryFilter &filter);
    const LibraryFilter &filter() const { return m_filter; }
    void setShelf(const PersonalShelf &shelf);
    /// Of the person: the cards show the routines as they are for them.
    void setFlags(const std::vector<CautionFlag> &flags);
    /// The routines that the person leaves for now, by how their last sessions went.
    void setPaused(std::set<std::string> ids);
    void setShown(Shown shown);

    Shown shown() const { return m_shown; }
    int routineCount() const { return static_cast<int>(m_found.routines.size()); }
    int stepCount() const { return static_cast<int>(m_found.steps.size()); }
    /// What the words of the filter's text have to be told of.
    const std::vector<const PlainWord *> &told() const { return m_found.told; }

    /// Null for a row that is not one, such as that of a broken file.
    const CatalogRoutine *routineAt(const QModelIndex &index) const;
    const Step *stepAt(const QModelIndex &index) const;
    const BrokenFile *brokenFileAt(const QModelIndex &index) const;
    bool isFavourite(const QModelIndex &index) const;
    /// Of the routine there, which there has to be.
    PersonalCard personalCardAt(const QModelIndex &index) const;
    /// Of the step there: the person does without it.
    bool isLeftOut(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void refresh();
    void putSuitableFirst();
    QString spokenText(const QModelIndex &index) const;

    std::shared_ptr<const Catalog> m_catalog;
    std::unique_ptr<LibraryFinder> m_finder;
    std::vector<CautionFlag> m_flags;
    std::unique_ptr<PersonalCards> m_personal;
    LibraryFilter m_filter;
    PersonalShelf m_shelf;
    std::set<std::string> m_paused;
    Shown m_shown = Shown::Routines;
    LibraryFinder::Found m_found;
    std::size_t m_brokenShown = 0;
};

} // namespace hipwise
