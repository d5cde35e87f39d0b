#include "ui/player/session_player.h"

#include "session/motion.h"
#include "session/open_set.h"

#include <algorithm>
#include <utility>

namespace hipwise {

namespace {

constexpr Milliseconds latestCue{1'500};

/// The time goes on while a verb is obeyed that has nothing to do.
constexpr Milliseconds sameMoment{50};

Milliseconds activeTimeOf(const Session &session)
{
    return session.timeline().total() - session.place().totalLeft;
}

/// Whether the session is at a step that is not to come again: it hurt twice (ST04).
bool isAtStepLeftOut(const Session &session, const std::vector<PainRecord> &said)
{
    if (session.phase().kind == PhaseKind::Finish)
        return false;
    const std::string &id = session.step().step.id;
    return std::ranges::any_of(said, [&](const PainRecord &each) {
        return each.advice.leavesStepOut && each.taken == WayOn::Skip && each.stepId == id;
    });
}

/// Goes over steps that are left out, on the way to the end, and says whether there were any. Of
/// \a cues those of such a step go.
bool passOver(Session &session, const std::vector<PainRecord> &said, std::vector<Cue> &cues)
{
    bool hasPassed = false;
    const bool moves = session.is<Session::Running>() || session.is<Session::LeadIn>() ||
                       session.is<Session::Paused>();
    while (moves && isAtStepLeftOut(session, said)) {
        const std::size_t step = session.phase().step;
        const Timeline &timeline = session.timeline();
        const Milliseconds start = timeline.phase(timeline.firstPhaseOf(step)).start;
        std::erase_if(cues, [start](const Cue &cue) { return cue.at >= start; });
        session.skip();
        const std::vector<Cue> next = session.update();
        cues.insert(cues.end(), next.begin(), next.end());
        hasPassed = true;
    }
    return hasPassed;
}

} // namespace

SessionPlayer::SessionPlayer(ResolvedRoutine routine, const Pacing &pacing, const Clock &clock,
                             QObject *parent)
    : SessionPlayer(Session(std::move(routine), pacing, clock), {}, parent)
{}

SessionPlayer::SessionPlayer(Session session, std::vector<PainRecord> said, QObject *parent)
    : QObject(parent)
    , m_session(std::move(session))
    , m_said(std::move(said))
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SessionPlayer::refresh);
}

template<typename Verb>
void SessionPlayer::act(Verb verb)
{
    verb(m_session);
    refresh();
}

template<typename Verb>
void SessionPlayer::jump(Verb verb)
{
    const Milliseconds before = activeTimeOf(m_session);
    verb(m_session);
    if (std::chrono::abs(activeTimeOf(m_session) - before) > sameMoment)
        Q_EMIT jumped();
    refresh();
}

void SessionPlayer::start()
{
    act([](Session &session) { session.start(); });
}

void SessionPlayer::pause()
{
    act([](Session &session) { session.pause(); });
}

void SessionPlayer::resume()
{
    act([](Session &session) { session.resume(); });
}

void SessionPlayer::togglePause()
{
    if (m_session.is<Session::Running>() || m_session.is<Session::LeadIn>())
        pause();
    else if (m_session.is<Session::Paused>())
        resume();
}

void SessionPlayer::hurts()
{
    act([](Session &session) { session.hurts(); });
}

void SessionPlayer::rest(Milliseconds length)
{
    act([length](Session &session) { session.rest(length); });
}

void SessionPlayer::replaceStep(std::size_t index, PrescribedStep step)
{
    jump([&](Session &session) {
        session.replaceStep(index, std::move(step));
        Q_EMIT routineChanged();
    });
}

void SessionPlayer::keep(PainRecord record)
{
    record.step = m_session.phase().step;
    record.at = m_session.activeTime();
    m_said.push_back(std::move(record));
}

void SessionPlayer::stop()
{
    act([](Session &session) { session.stop(); });
}

void SessionPlayer::back()
{
    jump([this](Session &session) {
        session.back();
        for (std::size_t steps = session.phase().step; steps > 0; --steps) {
            if (isAtStepLeftOut(session, m_said))
                session.back();
        }
    });
}

void SessionPlayer::skip()
{
    jump([](Session &session) { session.skip(); });
}

void SessionPlayer::repeatStep()
{
    jump([](Session &session) { session.repeatStep(); });
}

void SessionPlayer::ready()
{
    jump([](Session &session) { session.ready(); });
}

void SessionPlayer::goFurther()
{
    if (waitsForDone())
        ready();
    else
        skip();
}

bool SessionPlayer::waitsForDone() const
{
    return m_session.is<Session::Running>() && isOpenSet(m_session.phase());
}

void SessionPlayer::switchSide()
{
    jump([](Session &session) { session.switchSide(); });
}

void SessionPlayer::addTime(std::chrono::seconds time)
{
    act([time](Session &session) { session.addTime(time); });
}

/// The figure moves at the beginning of each frame, and a phase may begin between two of them: cues
/// fire when they are due.
Milliseconds SessionPlayer::untilNextFrame() const
{
    if (!m_session.is<Session::Running>())
        return motionFrame;
    const Place place = m_session.place();
    if (isOpenSet(m_session.timeline().phase(place.phase)))
        return motionFrame; // its end is not a matter of time
    return std::clamp(motionFrame - place.elapsed % motionFrame, Milliseconds(1),
                      std::max(Milliseconds(1), place.left));
}

void SessionPlayer::refresh()
{
    std::vector<Cue> cues = m_session.update();
    if (passOver(m_session, m_said, cues))
        Q_EMIT jumped();
    const bool timeRuns = m_session.is<Session::Running>() || m_session.is<Session::LeadIn>() ||
                          m_session.restLeft() > Milliseconds(0);
    if (timeRuns)
        m_timer.start(untilNextFrame());
    else
        m_timer.stop();
    Q_EMIT changed();

    const Milliseconds now = activeTimeOf(m_session);
    const bool isQuiet = m_session.is<Session::Interrupted>();
    for (const Cue &cue : cues) {
        if (!isQuiet && now - cue.at <= latestCue)
            Q_EMIT cueDue(cue);
    }
    if (m_session.is<Session::Finished>() && !m_finishedTold) {
        m_finishedTold = true;
        Q_EMIT finished();
    }
}

} // namespace hipwise
