#pragma once

#include "session/clock.h"

#include <QObject>
#include <QTimer>

namespace hipwise {

class SessionPlayer;

/// Notices that a session was paused and nobody came back.
class ForgottenPause : public QObject
{
    Q_OBJECT

public:
    static constexpr Milliseconds usualPatience{std::chrono::minutes(10)};

    /// \a player outlives this.
    explicit ForgottenPause(SessionPlayer &player, Milliseconds patience = usualPatience,
                            QObject *parent = nullptr);

Q_SIGNALS:
    void forgotten();
    /// After forgotten(): it goes on, or is over.
    void remembered();

private:
    void look();

    SessionPlayer &m_player;
    QTimer m_patience;
    bool m_isForgotten = false;
};

} // namespace hipwise
