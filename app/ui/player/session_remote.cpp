#include "ui/player/session_remote.h"

#include "ui/player/session_player.h"

#include <utility>

namespace hipwise {

SessionRemote::SessionRemote(SessionPlayer &player, DesktopBus &bus,
                             std::function<bool()> isGuiding, QObject *parent)
    : QObject(parent)
    , m_player(player)
    , m_remote(bus.connection())
    , m_awake(bus.connection())
    , m_others(bus.connection())
{
    const auto act = [this, isGuiding = std::move(isGuiding)](void (SessionPlayer::*verb)()) {
        return [this, isGuiding, verb] {
            if (isGuiding())
                (m_player.*verb)();
        };
    };
    connect(&m_remote, &MediaRemote::playPauseRequested, this, act(&SessionPlayer::togglePause));
    connect(&m_remote, &MediaRemote::pauseRequested, this, act(&SessionPlayer::pause));
    connect(&m_remote, &MediaRemote::playRequested, this, act(&SessionPlayer::resume));
    connect(&m_remote, &MediaRemote::nextRequested, this, act(&SessionPlayer::skip));
    connect(&m_remote, &MediaRemote::previousRequested, this, act(&SessionPlayer::back));
    connect(&m_remote, &MediaRemote::volumeRequested, this, &SessionRemote::volumeRequested);
    connect(&m_remote, &MediaRemote::raiseRequested, this, &SessionRemote::raiseRequested);
    connect(&player, &SessionPlayer::changed, this, &SessionRemote::look);
    look();
}

void SessionRemote::look()
{
    const NowGuided now = nowGuided(m_player.session());
    m_remote.setNow(now);
    m_awake.setNeeded(now.status == NowGuided::Status::Playing);
}

} // namespace hipwise
