#include "ui/player/session_remote.h"

#include "ui/player/session_player.h"

#include <utility>

namespace hipwise {

SessionRemote::SessionRemote(SessionPlayer &player, DesktopBus &bus, const LoweredVolumes &lowered,
                             std::function<bool()> isGuiding, QObject *parent)
    : QObject(parent)
    , m_player(player)
    , m_remote(bus.connection())
    , m_awake(bus.connection())
    , m_others(bus.connection(), lowered)
{
    const auto act = [isGuiding = std::move(isGuiding)](const std::function<void()> &verb) {
        return [isGuiding, verb] {
            if (isGuiding())
                verb();
        };
    };
    connect(&m_remote, &MediaRemote::playPauseRequested, this,
            act([&player] { player.togglePause(); }));
    connect(&m_remote, &MediaRemote::pauseRequested, this, act([&player] { player.pause(); }));
    connect(&m_remote, &MediaRemote::playRequested, this, act([&player] { player.resume(); }));
    connect(&m_remote, &MediaRemote::nextRequested, this, act([&player] { player.goFurther(); }));
    connect(&m_remote, &MediaRemote::previousRequested, this, act([&player] { player.back(); }));
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
