#pragma once

#include "session/session.h"

#include <QObject>
#include <QTimer>

namespace hipwise {

/// A session where the event loop begins: one timer in, signals out. The timer runs only while
/// time does.
class SessionPlayer : public QObject
{
    Q_OBJECT

public:
    /// \a clock must outlive the player.
    SessionPlayer(ResolvedRoutine routine, const Pacing &pacing, const Clock &clock,
                  QObject *parent = nullptr);

    const Session &session() const { return m_session; }

    void start();
    void pause();
    void resume();
    /// Pauses what runs, resumes what rests.
    void togglePause();
    void hurts();
    void stop();
    void back();
    void skip();
    void repeatStep();
    void ready();
    void switchSide();
    void addTime(std::chrono::seconds time);

    /// Lives through the time that has passed; the timer calls it, and a test may.
    void refresh();

Q_SIGNALS:
    /// The place or the state may be another.
    void changed();
    /// A cue is due now. One that a blocked machine has made late by more than a moment is left
    /// out: a tone after its change says something wrong.
    void cueDue(const hipwise::Cue &cue);
    void finished();

private:
    Milliseconds untilNextFrame() const;
    template<typename Verb>
    void act(Verb verb);

    Session m_session;
    QTimer m_timer;
    bool m_finishedTold = false;
};

} // namespace hipwise
