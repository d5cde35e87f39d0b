#pragma once

#include "catalog/catalog.h"
#include "catalog/personal_shelf.h"

#include <QWidget>

class QVBoxLayout;

namespace hipwise {

/// The programmes that a person follows, a line each with what they have for today. Hidden while
/// there are none.
class TodayStrip : public QWidget
{
    Q_OBJECT

public:
    explicit TodayStrip(QWidget *parent = nullptr);

    /// Keeps nothing of what it is given. A programme that is not there any more is left out.
    void setFollowed(const PersonalShelf &shelf, const Catalog &catalog, CalendarDay today);

Q_SIGNALS:
    void programmeRequested(const QString &id);
    void startRequested(const QString &routine);

private:
    void add(const Programme &programme, const ProgrammeRecord &record, const Catalog &catalog,
             CalendarDay today);

    QVBoxLayout *m_rows;
};

} // namespace hipwise
