#pragma once

#include "safety/pain_report.h"
#include "session/session.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

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

    /// For a session that was begun in another run of the program, where \a said was said.
    explicit SessionPlayer(Session session, std::vector<PainRecord> said = {},
                           QObject *parent = nullptr);

    const Session &session() const { return m_session; }

    /// Pain of hip or back before the session, 0 to 10, if the person has said it.
    void setPainAtStart(std::optional<int> pain) { m_painAtStart = pain; }
    std::optional<int> painAtStart() const { return m_painAtStart; }

    /// Keeps what was said while something hurt, with the step and the time it is at.
    void keep(PainRecord record);
    /// Oldest first.
    const std::vector<PainRecord> &said() const { return m_said; }

    void start();
    void pause();
    void resume();
    /// Pauses what runs, resumes what rests.
    void togglePause();
    void hurts();
    /// Counts a rest while something hurts; changed() goes on coming until it is over.
    void rest(Milliseconds length);
    void replaceStep(std::size_t index, PrescribedStep step);
    void stop();
    void back();
    void skip();
    void repeatStep();
    void ready();
    /// Out of a set of repetitions that waits for the person, as done; else to the next step.
    void goFurther();
    /// Whether time goes on and a set of repetitions is over at the person's word only.
    bool waitsForDone() const;
    void switchSide();
    void addTime(std::chrono::seconds time);

    /// Lives through the time that has passed; the timer calls it, and a test may.
    void refresh();

Q_SIGNALS:
    /// The place or the state may be another.
    void changed();
    /// It went somewhere else than on; changed() follows.
    void jumped();
    /// The routine is another; changed() follows.
    void routineChanged();
    /// A cue is due now. One that a blocked machine has made late by more than a moment is left
    /// out: a tone after its change says something wrong. So is all that is due when something
    /// hurts.
    void cueDue(const hipwise::Cue &cue);
    void finished();

private:
    Milliseconds untilNextFrame() const;
    template<typename Verb>
    void act(Verb verb);
    template<typename Verb>
    void jump(Verb verb);

    Session m_session;
    QTimer m_timer;
    bool m_finishedTold = false;
    std::optional<int> m_painAtStart;
    std::vector<PainRecord> m_said;
};

} // namespace hipwise
