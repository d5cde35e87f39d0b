#include "session/programme_plan.h"

#include <algorithm>
#include <iterator>

namespace hipwise {

namespace {

using std::chrono::days;

constexpr days week{7};
/// A week that nothing can be planned in ends all the same.
constexpr int mostRounds = 12;

/// What the days after the sessions of a week come to.
struct Checks
{
    std::optional<CalendarDay> greenSince; ///< as many as are asked for were as usual, in a row
    bool isOneOff = false;                 ///< one of the latest was not
};

/// A week as it is being planned.
struct Draft
{
    const ProgrammeWeek &says;
    PlannedWeek planned;
    std::optional<CalendarDay> reached; ///< day of the last session that the next week asks for
    std::optional<CalendarDay> end;     ///< the first day of the next week, if it is settled
    bool isHeldBack = false;            ///< by the days after
};

/// Goes through the weeks of a programme, from its start to its end.
class Planner
{
public:
    Planner(const Programme &programme, const ProgrammeRecord &record, CalendarDay today);

    ProgrammePlan plan();

private:
    Draft drafted(const ProgrammeWeek &says, CalendarDay begin);
    void settleEnd(Draft &draft) const;
    Checks checksOf(const Draft &draft) const;
    void addComing(Draft &draft, CalendarDay from);
    bool suits(const ProgrammeSession &session, CalendarDay day) const;
    bool isDone(const std::string &routine, CalendarDay day) const;
    bool isLastWeekDone(const Draft &draft) const;
    void tellToday(ProgrammePlan &plan) const;

    const Programme &m_programme;
    CalendarDay m_start;
    CalendarDay m_today;
    std::vector<DoneSession> m_done; ///< by day, each once
    std::vector<CalendarDay> m_wentOn;
    std::vector<DayAfter> m_daysAfter; ///< by the day of the session
    std::optional<CalendarDay> m_last; ///< day of the latest session, done or planned
};

Planner::Planner(const Programme &programme, const ProgrammeRecord &record, CalendarDay today)
    : m_programme(programme)
    , m_start(record.start)
    , m_today(today)
    , m_wentOn(record.wentOn)
{
    std::ranges::copy_if(record.done, std::back_inserter(m_done), [this](const DoneSession &each) {
        return each.day >= m_start && each.day <= m_today && hasRoutine(m_programme, each.routine);
    });
    std::sort(m_done.begin(), m_done.end());
    m_done.erase(std::unique(m_done.begin(), m_done.end()), m_done.end());
    std::ranges::sort(m_wentOn);
    std::ranges::copy_if(record.daysAfter, std::back_inserter(m_daysAfter),
                         [this](const DayAfter &each) { return each.said <= m_today; });
    std::ranges::sort(m_daysAfter, {}, &DayAfter::session);
}

bool Planner::isDone(const std::string &routine, CalendarDay day) const
{
    return std::binary_search(m_done.begin(), m_done.end(), DoneSession{day, routine});
}

bool Planner::suits(const ProgrammeSession &session, CalendarDay day) const
{
    if (session.everyOtherDay > 0)
        return !m_last || day - *m_last >= days(2);
    return std::ranges::find(session.weekdays, std::chrono::weekday(day)) !=
               session.weekdays.end() &&
           !isDone(session.routine, day);
}

/// A week with what was done in it.
Draft Planner::drafted(const ProgrammeWeek &says, CalendarDay begin)
{
    Draft draft{says, {begin, 0, {}}, {}, {}};
    for (const DoneSession &each : m_done) {
        if (each.day < begin || !hasRoutine(says, each.routine))
            continue;
        if (draft.end && each.day >= *draft.end)
            break;
        draft.planned.sessions.push_back({each.routine, each.day, true});
        ++draft.planned.done;
        m_last = each.day;
        if (draft.planned.done == says.next.sessions)
            draft.reached = each.day;
        settleEnd(draft);
    }
    settleEnd(draft);
    return draft;
}

/// The latest answers count, as many as the next week asks for.
Checks Planner::checksOf(const Draft &draft) const
{
    Checks checks;
    int left = draft.says.next.greenChecks;
    for (auto each = m_daysAfter.rbegin(); each != m_daysAfter.rend() && left > 0; ++each) {
        const bool isOfWeek =
            std::ranges::any_of(draft.planned.sessions, [each](const PlannedSession &session) {
                return session.day == each->session;
            });
        if (!isOfWeek)
            continue;
        --left;
        checks.isOneOff = checks.isOneOff || !each->isAsUsual;
        checks.greenSince = std::max(checks.greenSince.value_or(each->said), each->said);
    }
    if (left > 0 || checks.isOneOff)
        checks.greenSince.reset();
    return checks;
}

void Planner::settleEnd(Draft &draft) const
{
    const NextWeek &next = draft.says.next;
    if (draft.planned.done < next.sessions)
        return;
    draft.end.reset(); // a session more may have brought another answer
    const CalendarDay begin = draft.planned.begin;
    const CalendarDay earliest =
        std::max(begin + week, draft.reached ? *draft.reached + days(1) : begin);
    if (next.greenChecks == 0) {
        draft.end = earliest;
        return;
    }
    const Checks checks = checksOf(draft);
    draft.isHeldBack = checks.isOneOff;
    if (checks.greenSince) {
        draft.end = std::max(earliest, *checks.greenSince);
        return;
    }
    const auto wentOn = std::ranges::upper_bound(m_wentOn, draft.reached.value_or(begin));
    if (wentOn != m_wentOn.end() && *wentOn <= m_today)
        draft.end = std::max(earliest, *wentOn);
}

/// How often each routine of the week is still to come in the seven days from \a roundBegin on.
std::vector<int> leftOf(const Draft &draft, CalendarDay roundBegin)
{
    std::vector<int> left;
    for (const ProgrammeSession &session : draft.says.sessions) {
        const auto isOfIt = [&session, roundBegin](const PlannedSession &each) {
            return each.routine == session.routine && each.day >= roundBegin;
        };
        const auto there = std::ranges::count_if(draft.planned.sessions, isOfIt);
        left.push_back(timesAWeek(session) - static_cast<int>(there));
    }
    return left;
}

/// Plans sessions from \a from on: to the end of the seven days that it is in, and further until
/// there are as many as the next week asks for.
void Planner::addComing(Draft &draft, CalendarDay from)
{
    PlannedWeek &planned = draft.planned;
    CalendarDay roundBegin = planned.begin + (from - planned.begin) / week * week;
    std::vector<int> left = leftOf(draft, roundBegin);
    const CalendarDay last = roundBegin + week * mostRounds;
    const CalendarDay firstRoundEnd = roundBegin + week;
    for (CalendarDay day = from; day < last && (!draft.end || day < *draft.end); day += days(1)) {
        const bool isEnough = static_cast<int>(planned.sessions.size()) >= draft.says.next.sessions;
        if (day >= firstRoundEnd && isEnough)
            break;
        if (day >= roundBegin + week) {
            roundBegin += week;
            left = leftOf(draft, roundBegin);
        }
        for (std::size_t i = 0; i < left.size(); ++i) {
            const ProgrammeSession &session = draft.says.sessions[i];
            if (left[i] <= 0 || !suits(session, day))
                continue;
            planned.sessions.push_back({session.routine, day, false});
            m_last = day;
            --left[i];
        }
    }
}

/// Where the week after \a draft begins if nothing is missed.
CalendarDay followingBegin(const PlannedWeek &planned)
{
    const CalendarDay earliest = planned.begin + week;
    return planned.sessions.empty() ? earliest
                                    : std::max(earliest, planned.sessions.back().day + days(1));
}

bool Planner::isLastWeekDone(const Draft &draft) const
{
    const PlannedWeek &planned = draft.planned;
    if (planned.done < draft.says.next.sessions)
        return false;
    return m_today >= planned.begin + week || planned.done >= std::max(1, timesAWeek(draft.says));
}

ProgrammePlan Planner::plan()
{
    ProgrammePlan plan;
    const std::size_t count = m_programme.weeks.size();
    CalendarDay begin = m_start;
    bool isAhead = false;
    for (std::size_t i = 0; i < count; ++i) {
        Draft draft = isAhead ? Draft{m_programme.weeks[i], {begin, 0, {}}, {}, {}}
                              : drafted(m_programme.weeks[i], begin);
        const bool isLast = i + 1 == count;
        const bool isOver =
            !isAhead && (isLast ? isLastWeekDone(draft) : draft.end && *draft.end <= m_today);
        if (isOver) {
            plan.current = i + 1;
        } else {
            if (!isAhead && !isLast && !draft.end &&
                draft.planned.done >= draft.says.next.sessions) {
                plan.isHeldBack = draft.isHeldBack;
                plan.asksToGoOn = !draft.isHeldBack && (!m_last || *m_last < m_today);
            }
            addComing(draft, isAhead ? begin : std::max(begin, m_today));
            isAhead = true;
        }
        begin = draft.end ? *draft.end : followingBegin(draft.planned);
        plan.weeks.push_back(std::move(draft.planned));
    }
    tellToday(plan);
    return plan;
}

void Planner::tellToday(ProgrammePlan &plan) const
{
    for (const PlannedWeek &each : plan.weeks) {
        for (const PlannedSession &session : each.sessions) {
            if (session.isDone)
                plan.isDoneToday = plan.isDoneToday || session.day == m_today;
            else if (session.day == m_today && plan.today.empty())
                plan.today = session.routine;
            else if (session.day > m_today && !plan.next)
                plan.next = session.day;
        }
    }
}

} // namespace

ProgrammePlan planOf(const Programme &programme, const ProgrammeRecord &record, CalendarDay today)
{
    return Planner(programme, record, today).plan();
}

} // namespace hipwise
