#include "session/session_snapshot.h"

#include "session/session.h"

#include <algorithm>
#include <utility>

namespace hipwise {

namespace {

/// \a planned with the lengths that the person has given its phases; nullopt where these are of
/// another routine, or none that a session can have.
std::optional<Timeline> laidOut(const Timeline &planned,
                                const std::vector<SessionSnapshot::Phase> &courses)
{
    std::vector<Phase> phases = planned.phases();
    if (courses.size() != phases.size())
        return std::nullopt;
    for (std::size_t index = 0; index < phases.size(); ++index) {
        const Milliseconds duration = courses[index].duration;
        const Milliseconds longest = std::max(phases[index].duration, Session::longestPhase);
        if (duration < Milliseconds(0) || duration > longest)
            return std::nullopt;
        phases[index].duration = duration;
    }
    return Timeline(std::move(phases));
}

bool isOnIt(Milliseconds active, const Timeline &timeline)
{
    return active >= Milliseconds(0) && active <= timeline.total();
}

} // namespace

SessionSnapshot Session::snapshot() const
{
    SessionSnapshot snapshot{.state = SessionSnapshot::State::UnderWay,
                             .active = m_settled,
                             .isCued = m_cued == m_settled,
                             .jumpedTo = m_jumpedTo,
                             .activeTime = m_activeTime,
                             .phases = {}};
    if (is<Ready>())
        snapshot.state = SessionSnapshot::State::Ready;
    else if (is<Interrupted>())
        snapshot.state = SessionSnapshot::State::Interrupted;
    else if (is<Finished>())
        snapshot.state = SessionSnapshot::State::Finished;
    for (std::size_t index = 0; index < m_phaseDone.size(); ++index)
        snapshot.phases.push_back({m_timeline.phase(index).duration, m_phaseDone[index]});
    return snapshot;
}

std::optional<Session> Session::restored(ResolvedRoutine routine, const Pacing &pacing,
                                         const SessionSnapshot &snapshot, const Clock &clock)
{
    if (routine.steps.empty())
        return std::nullopt;
    Session session(std::move(routine), pacing, clock);
    std::optional<Timeline> timeline = laidOut(session.m_timeline, snapshot.phases);
    if (!timeline || !isOnIt(snapshot.active, *timeline) || snapshot.jumpedTo < Milliseconds(0) ||
        snapshot.activeTime < Milliseconds(0))
        return std::nullopt;
    session.m_timeline = *std::move(timeline);
    session.m_settled = snapshot.active;
    session.m_cued = snapshot.active - Milliseconds(snapshot.isCued ? 0 : 1);
    session.m_jumpedTo = snapshot.jumpedTo;
    session.m_activeTime = snapshot.activeTime;
    for (std::size_t index = 0; index < snapshot.phases.size(); ++index)
        session.m_phaseDone[index] = snapshot.phases[index].isDone;
    switch (snapshot.state) {
    case SessionSnapshot::State::Ready:
        break;
    case SessionSnapshot::State::UnderWay:
        session.m_state = Paused{snapshot.active};
        break;
    case SessionSnapshot::State::Interrupted:
        session.m_state = Interrupted{snapshot.active};
        break;
    case SessionSnapshot::State::Finished:
        session.m_state = Finished{snapshot.active};
        break;
    }
    return session;
}

} // namespace hipwise
