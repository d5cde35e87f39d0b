#include "ui/checkin/course_keeper.h"

#include "history/course_of.h"
#include "ui/style/words.h"

#include <algorithm>

namespace hipwise {

namespace {

constexpr std::chrono::days longEnough{28}; ///< for two weeks now and two weeks before
constexpr int asked = 30;                   ///< sessions: two a day for a fortnight

bool isAnythingDone(const SessionRecord &record)
{
    return std::ranges::any_of(record.steps, [](const StepRecord &step) {
        return std::ranges::any_of(step.sides,
                                   [](const SideOutcome &side) { return side.done > 0; });
    });
}

bool hasSomethingToSay(const SessionRecord &record)
{
    return record.ended && (isAnythingDone(record) || record.ending == Ending::StoppedForPain);
}

/// Of \a records, newest first, the first of each routine.
std::vector<SessionRecord> newestOfEach(const std::vector<SessionRecord> &records)
{
    std::vector<SessionRecord> newest;
    for (const SessionRecord &record : records) {
        const bool isSeen =
            std::ranges::find(newest, record.routineId, &SessionRecord::routineId) != newest.end();
        if (hasSomethingToSay(record) && !isSeen)
            newest.push_back(record);
    }
    return newest;
}

/// Higher and settling is asked about again on another day.
bool isOpen(const std::optional<NextDayRecord> &nextDay, CalendarDay today)
{
    return !nextDay || (nextDay->answer == NextDay::Answer::Settling && nextDay->when.day < today);
}

} // namespace

CourseKeeper::CourseKeeper(History &history, const WallClock &clock, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_clock(clock)
{}

std::vector<SessionCourse> CourseKeeper::courses(const std::string &id) const
{
    return coursesOf(m_history.ofRoutine(id));
}

std::map<std::string, std::vector<SessionCourse>> CourseKeeper::latestCourses() const
{
    std::map<std::string, std::vector<SessionCourse>> courses;
    for (const SessionRecord &record : m_history.latest(asked)) {
        if (record.ending != Ending::Running)
            courses[record.routineId].push_back(courseOf(record));
    }
    return courses;
}

std::vector<DayAfter> CourseKeeper::daysAfter(CalendarDay since) const
{
    return hipwise::daysAfter(m_history.since(since));
}

TwoWeeks CourseKeeper::twoWeeks() const
{
    const CalendarDay today = m_clock.today();
    return hipwise::twoWeeks(coursesOf(m_history.since(today - longEnough)), today);
}

std::optional<SessionRecord> CourseKeeper::nextDayDue() const
{
    if (m_isPutOff)
        return std::nullopt;
    const CalendarDay today = m_clock.today();
    const auto isDue = [&](const SessionRecord &record) {
        return isOpen(record.nextDay, today) &&
               isNextDayDue(record.ended->time, record.started.day, m_clock.now(), today);
    };
    const std::vector<SessionRecord> newest = newestOfEach(m_history.latest(asked));
    for (const SessionRecord &record : newest) {
        if (courseOf(record).isEndedByRule && isDue(record))
            return record;
    }
    // The newest alone: what is felt now cannot be told apart by sessions.
    return !newest.empty() && isDue(newest.front()) ? std::optional(newest.front()) : std::nullopt;
}

std::optional<WarningSign> CourseKeeper::lastSign() const
{
    for (const SessionRecord &record : newestOfEach(m_history.latest(asked))) {
        if (std::optional<WarningSign> sign = courseOf(record).sign)
            return sign;
    }
    return std::nullopt;
}

void CourseKeeper::noteCheckOut(SessionId session, const CheckOut &said)
{
    tell(m_history.noteCheckOut(session, {said, momentOf(m_clock)}));
}

void CourseKeeper::noteNextDay(SessionId session, NextDay::Answer answer)
{
    tell(m_history.noteNextDay(session, {answer, momentOf(m_clock)}));
}

void CourseKeeper::noteBackToUsual(const std::string &id)
{
    for (const SessionRecord &record : m_history.ofRoutine(id)) {
        if (record.ending != Ending::Running)
            return noteNextDay(record.id, NextDay::Answer::AsUsual);
    }
}

void CourseKeeper::tell(const std::optional<HistoryTrouble> &trouble)
{
    if (trouble)
        Q_EMIT troubled(toQString(sentenceFor(*trouble)));
}

} // namespace hipwise
