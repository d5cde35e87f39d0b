#pragma once

#include "history/history.h"
#include "model/programme_record.h"
#include "safety/next_time.h"
#include "session/wall_clock.h"

#include <QObject>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace hipwise {

/// How the sessions of the past went, and what they mean for the next: the history, as far as the
/// rules after a session go by it.
class CourseKeeper : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    CourseKeeper(History &history, const WallClock &clock, QObject *parent = nullptr);

    /// Of the routine, or the step by itself, with \a id; newest first.
    std::vector<SessionCourse> courses(const std::string &id) const;
    /// The latest of all sessions, by the ids of their routines; newest first.
    std::map<std::string, std::vector<SessionCourse>> latestCourses() const;
    /// What was said of the days after the sessions of \a since and later.
    std::vector<DayAfter> daysAfter(CalendarDay since) const;
    /// By all sessions.
    TwoWeeks twoWeeks() const;

    /// What ended the last session that a warning sign ended, unless its routine has been done since.
    std::optional<WarningSign> lastSign() const;

    /// The session that the question of the next day is due for, if it has not been put off: first one
    /// that a rule ended, unless its routine has been done since; else the last.
    std::optional<SessionRecord> nextDayDue() const;
    /// Until the program is started again.
    void putOffNextDay() { m_isPutOff = true; }

    void noteCheckOut(SessionId session, const CheckOut &said);
    void noteNextDay(SessionId session, NextDay::Answer answer);
    /// Of the last session of \a id: it is back to usual.
    void noteBackToUsual(const std::string &id);

Q_SIGNALS:
    /// Something could not be kept; a sentence for the person.
    void troubled(const QString &sentence);

private:
    void tell(const std::optional<HistoryTrouble> &trouble);

    History &m_history;
    const WallClock &m_clock;
    bool m_isPutOff = false;
};

} // namespace hipwise
