#pragma once

#include "desktop/media_remote.h"
#include "desktop/quieter_players.h"
#include "desktop/screen_awake.h"

#include <QObject>

#include <functional>

namespace hipwise {

class DesktopBus;
class SessionPlayer;

/// What the desktop has to do with a session: media keys and phones act on it and see it, and the
/// screen stays awake while time runs; music gives way to the voice. Goes with the session.
class SessionRemote : public QObject
{
    Q_OBJECT

public:
    /// All outlive this. Keys act only while \a isGuiding says so: what hurts, and whether to
    /// leave, are answered at the screen.
    SessionRemote(SessionPlayer &player, DesktopBus &bus, const LoweredVolumes &lowered,
                  std::function<bool()> isGuiding, QObject *parent = nullptr);

    void setVolume(double volume) { m_remote.setVolume(volume); }
    /// Other players are turned down while something is said.
    void setSpeaking(bool isSpeaking) { m_others.setQuiet(isSpeaking); }

Q_SIGNALS:
    void volumeRequested(double volume);
    void raiseRequested();

private:
    void look();

    SessionPlayer &m_player;
    MediaRemote m_remote;
    ScreenAwake m_awake;
    QuieterPlayers m_others;
};

} // namespace hipwise
