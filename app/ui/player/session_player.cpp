#include "ui/player/session_player.h"

#include "session/motion.h"

#include <algorithm>

namespace hipwise {

namespace {

constexpr Milliseconds latestCue{1'500};

} // namespace

SessionPlayer::SessionPlayer(ResolvedRoutine routine, const Pacing &pacing, const Clock &clock,
                             QObject *parent)
    : QObject(parent)
    , m_session(std::move(routine), pacing, clock)
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

void SessionPlayer::stop()
{
    act([](Session &session) { session.stop(); });
}

void SessionPlayer::back()
{
    act([](Session &session) { session.back(); });
}

void SessionPlayer::skip()
{
    act([](Session &session) { session.skip(); });
}

void SessionPlayer::repeatStep()
{
    act([](Session &session) { session.repeatStep(); });
}

void SessionPlayer::ready()
{
    act([](Session &session) { session.ready(); });
}

void SessionPlayer::switchSide()
{
    act([](Session &session) { session.switchSide(); });
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
    return std::clamp(motionFrame - place.elapsed % motionFrame, Milliseconds(1),
                      std::max(Milliseconds(1), place.left));
}

void SessionPlayer::refresh()
{
    const std::vector<Cue> cues = m_session.update();
    const bool timeRuns = m_session.is<Session::Running>() || m_session.is<Session::LeadIn>();
    if (timeRuns)
        m_timer.start(untilNextFrame());
    else
        m_timer.stop();
    Q_EMIT changed();

    const Place place = m_session.place();
    const Milliseconds now = m_session.timeline().phase(place.phase).start + place.elapsed;
    for (const Cue &cue : cues) {
        if (now - cue.at <= latestCue)
            Q_EMIT cueDue(cue);
    }
    if (m_session.is<Session::Finished>() && !m_finishedTold) {
        m_finishedTold = true;
        Q_EMIT finished();
    }
}

} // namespace hipwise
