#include "history/session_to_resume.h"

#include <algorithm>
#include <utility>

namespace hipwise {

namespace {

/// Whether nothing but the end was left of it: the rest of the session is not for this person.
bool endsTheSession(const PainRecord &record)
{
    return record.taken == WayOn::Stop || record.taken == WayOn::ChairRoutine ||
           !record.advice.redFlag.empty() || endsSession(record.advice);
}

bool isOverForPain(const SessionRecord &record)
{
    return std::ranges::any_of(record.said, endsTheSession);
}

bool isRecent(const SessionRecord &record, const WallMoment &now)
{
    // A clock that was set back meanwhile makes no session older.
    return now.time - record.started.time < resumeLasts;
}

std::optional<Session> restored(const UnfinishedSession &unfinished, const Clock &clock)
{
    if (!unfinished.journal)
        return std::nullopt;
    const GuidedRoutine &guided = unfinished.journal->guided;
    return Session::restored(guided.routine, guided.pacing, unfinished.journal->snapshot, clock);
}

Ending abandoned(const SessionRecord &record)
{
    return isOverForPain(record) ? Ending::StoppedForPain : Ending::Abandoned;
}

} // namespace

std::optional<SessionToResume> sessionToResume(History &history, const WallClock &wallClock,
                                               const Clock &clock)
{
    const WallMoment now = momentOf(wallClock);
    std::optional<SessionToResume> found;
    for (UnfinishedSession &unfinished : history.unfinished()) {
        SessionRecord &record = unfinished.record;
        SessionClaim claim(history.folder(), record.id);
        if (!claim.isOurs())
            continue;
        std::optional<Session> session = restored(unfinished, clock);
        const bool isOver = session && session->is<Session::Finished>();
        if (found || !session || isOver || !isRecent(record, now) || isOverForPain(record)) {
            // What cannot be written now is tried again at the next start.
            history.noteEnd(record.id, isOver ? endingOf(*session, record.said) : abandoned(record),
                            unfinished.noted);
            continue;
        }
        found.emplace(SessionToResume{std::move(record), unfinished.noted, *std::move(session),
                                      std::move(claim)});
    }
    return found;
}

} // namespace hipwise
