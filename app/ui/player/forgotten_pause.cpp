#include "ui/player/forgotten_pause.h"

#include "ui/player/session_player.h"

#include <utility>

namespace hipwise {

ForgottenPause::ForgottenPause(SessionPlayer &player, Milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_player(player)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_isForgotten = true;
        Q_EMIT forgotten();
    });
    connect(&player, &SessionPlayer::changed, this, &ForgottenPause::look);
    look();
}

void ForgottenPause::look()
{
    if (m_player.session().is<Session::Paused>()) {
        if (!m_patience.isActive() && !m_isForgotten)
            m_patience.start();
        return;
    }
    m_patience.stop();
    if (std::exchange(m_isForgotten, false))
        Q_EMIT remembered();
}

} // namespace hipwise
