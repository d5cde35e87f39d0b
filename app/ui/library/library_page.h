#pragma once

#include "catalog/library_filter.h"
#include "model/calendar_day.h"
#include "safety/caution_flag.h"

#include <QWidget>

#include <memory>
#include <set>
#include <string>
#include <vector>

class QBoxLayout;
class QScrollArea;
class QStackedWidget;

namespace hipwise {

class CardView;
class Chip;
class Figures;
class FilterBar;
class HistoryNotice;
class LibraryModel;
class ProgrammeList;
class ResumeStrip;
class SearchField;
class TodayStrip;
class WordNotice;

/// Choose a routine, a single step, or a programme; go on with one that is followed.
class LibraryPage : public QWidget
{
    Q_OBJECT

public:
    /// \a figures outlives this.
    explicit LibraryPage(Figures &figures, QWidget *parent = nullptr);

    void setCatalog(std::shared_ptr<const Catalog> catalog);
    /// Of the person.
    void setFlags(const std::vector<CautionFlag> &flags);
    /// The routines that the person leaves for now, by how their last sessions went.
    void setPaused(std::set<std::string> ids);
    void setShelf(const PersonalShelf &shelf, CalendarDay today);
    /// What says which session can be gone on with; empty when there is none.
    void setResume(const QString &sentence);
    /// Something that the person should know of their history.
    void setHistoryNotice(const QString &sentence);

Q_SIGNALS:
    void routineOpened(const QString &id);
    void startRequested(const QString &id);
    void stepOpened(const QString &id);
    void stepStartRequested(const QString &id);
    void routineMarked(const QString &id, bool isFavourite);
    void stepMarked(const QString &id, bool isFavourite);
    void brokenFileOpened(const hipwise::BrokenFile &file);
    void programmeOpened(const QString &id);
    void topicRequested(const QString &id);
    void resumeRequested();
    void resumeDeclined();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeFilters();
    QWidget *makeNothing();
    Chip *makeShownChip(const QString &name);
    void returnTo(const QString &current);
    void choose(Chip *chip);
    void applyFilter();
    void showCounts();
    void fitFilters();
    void open(const QModelIndex &index);
    void start(const QModelIndex &index);
    void toggleFavourite(const QModelIndex &index);
    void resetFilter();

    std::shared_ptr<const Catalog> m_catalog;
    LibraryModel *m_model;
    CardView *m_cards;
    QBoxLayout *m_header = nullptr;
    Chip *m_routines;
    Chip *m_steps;
    Chip *m_programmes;
    SearchField *m_search;
    FilterBar *m_filters;
    QScrollArea *m_filterArea;
    WordNotice *m_notice;
    ResumeStrip *m_resume;
    HistoryNotice *m_historyNotice;
    TodayStrip *m_today;
    PersonalShelf m_shelf;
    CalendarDay m_day; ///< that m_shelf is shown for
    ProgrammeList *m_programmeList;
    QStackedWidget *m_content;    ///< the cards, the programmes, or that there are none
    QWidget *m_nothing = nullptr; ///< made when it is first seen
};

} // namespace hipwise
