#pragma once

#include "catalog/catalog.h"
#include "session/programme_plan.h"
#include "ui/widgets/panel.h"

class QVBoxLayout;

namespace hipwise {

class Figures;

/// A week of a plan: its routines with their figures, its days, and what the next week waits for.
class WeekView : public Panel
{
    Q_OBJECT

public:
    /// Which week of which plan.
    struct Place
    {
        const Programme &programme;
        const ProgrammePlan &plan;
        std::size_t week = 0;
        CalendarDay today;
        bool isFollowed = false;
    };

    /// Keeps nothing of \a place and \a catalog. \a figures outlives this.
    WeekView(Figures &figures, const Place &place, const Catalog &catalog,
             QWidget *parent = nullptr);

Q_SIGNALS:
    void routineRequested(const QString &id);

private:
    void addHeading(const Place &place);
    void addSession(Figures &figures, const ProgrammeSession &session, const Place &place,
                    const Catalog &catalog);

    QVBoxLayout *m_column;
};

} // namespace hipwise
