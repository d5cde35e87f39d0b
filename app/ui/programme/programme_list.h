#pragma once

#include "catalog/catalog.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace hipwise {

class Figures;
class PictureCard;

/// The programmes as cards.
class ProgrammeList : public QWidget
{
    Q_OBJECT

public:
    /// \a figures outlives this.
    explicit ProgrammeList(Figures &figures, QWidget *parent = nullptr);

    /// Keeps nothing of \a catalog.
    void setCatalog(const Catalog &catalog);
    /// Leaves those that have every word of \a text, of themselves or of their routines.
    void setSearch(const QString &text);
    int shownCount() const;

Q_SIGNALS:
    void opened(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Entry
    {
        PictureCard *card;
        QString words; ///< to be found by
        bool isShown = true;
    };

    void add(const CatalogProgramme &programme, const Catalog &catalog);
    void layOut();
    void layOutIfShown();

    Figures &m_figures;
    QGridLayout *m_grid;
    QString m_search;
    std::vector<Entry> m_entries;
};

} // namespace hipwise
