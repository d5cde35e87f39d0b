#pragma once

#include "catalog/catalog.h"
#include "ui/library/library_filter.h"

#include <QWidget>

#include <memory>

class QBoxLayout;
class QStackedWidget;

namespace hipwise {

class CardView;
class Chip;
class Figures;
class Label;
class LibraryModel;
class SearchField;

/// Choose a routine.
class LibraryPage : public QWidget
{
    Q_OBJECT

public:
    /// \a figures outlives this.
    explicit LibraryPage(Figures &figures, QWidget *parent = nullptr);

    void setCatalog(std::shared_ptr<const Catalog> catalog);

Q_SIGNALS:
    void routineOpened(const QString &id);
    void startRequested(const QString &id);
    void brokenFileOpened(const hipwise::BrokenFile &file);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeFilters();
    QWidget *makeNothing();
    void addChip(QLayout &row, const QString &text, const QString &iconName,
                 std::optional<PositionGroup> group);
    void applyFilter();
    void open(const QModelIndex &index);
    void start(const QModelIndex &index);
    void resetFilter();

    LibraryModel *m_model;
    CardView *m_cards;
    QBoxLayout *m_header = nullptr;
    Label *m_count;
    SearchField *m_search;
    QStackedWidget *m_content;    ///< the cards, or that there are none
    QWidget *m_nothing = nullptr; ///< made when it is first seen
    std::vector<std::pair<Chip *, std::optional<PositionGroup>>> m_chips;
    LibraryFilter m_filter;
};

} // namespace hipwise
