#pragma once

#include "catalog/catalog.h"
#include "model/programme_record.h"

#include <QWidget>

class QScrollArea;

namespace hipwise {

class Button;
class Figures;

/// A programme as a plan: what to do today, and its weeks.
class ProgrammePage : public QWidget
{
    Q_OBJECT

public:
    /// \a figures outlives this.
    explicit ProgrammePage(Figures &figures, QWidget *parent = nullptr);

    /// Keeps nothing of what it is given. \a record is null unless the person follows it.
    void setProgramme(const CatalogProgramme &programme, const Catalog &catalog,
                      const ProgrammeRecord *record, CalendarDay today);

Q_SIGNALS:
    void backRequested();
    void startRequested(const QString &routine);
    void routineRequested(const QString &id);
    void beginRequested();
    void goOnRequested();
    void stopRequested();

private:
    QWidget *makeContent(const Programme &programme, const Catalog &catalog,
                         const ProgrammeRecord *record, CalendarDay today);

    Figures &m_figures;
    Button *m_back;
    QScrollArea *m_area;
    std::string m_id; ///< of the programme shown
};

} // namespace hipwise
