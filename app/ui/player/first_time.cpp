#include "ui/player/first_time.h"

#include "ui/player/session_player.h"

#include <utility>

namespace hipwise {

namespace {

/// Of the preparation, before its last three seconds are counted down.
constexpr Milliseconds left{3'100};

} // namespace

FirstTime::FirstTime(SessionPlayer &player, std::set<std::string> known, QObject *parent)
    : QObject(parent)
    , m_player(player)
    , m_known(std::move(known))
{
    connect(&player, &SessionPlayer::changed, this, &FirstTime::look);
}

bool FirstTime::isWaiting() const
{
    return m_phase && m_player.session().is<Session::Paused>() &&
           m_player.session().place().phase == *m_phase;
}

bool FirstTime::isNew() const
{
    const Session &session = m_player.session();
    return session.is<Session::Running>() && session.phase().kind == PhaseKind::Prepare &&
           session.place().left <= left && !m_known.contains(session.step().step.id);
}

void FirstTime::look()
{
    const Session &session = m_player.session();
    if (session.is<Session::Ready>() || session.is<Session::Finished>())
        return;
    if (m_phase && *m_phase != session.place().phase)
        m_phase.reset(); // they went somewhere else
    if (isNew()) {
        m_known.insert(session.step().step.id);
        m_phase = session.place().phase;
        m_player.pause();
    } else if (m_phase && session.is<Session::Running>()) {
        // Three, two, one have been counted on the way.
        m_phase.reset();
        m_player.ready();
    }
}

} // namespace hipwise
