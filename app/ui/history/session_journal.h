#pragma once

#include "history/history.h"
#include "history/session_claim.h"

#include <QObject>

#include <optional>

namespace hipwise {

class SessionPlayer;

/// Watches a session and notes it in the history: with every change, and once a second while time
/// runs, so that another run of the program can go on with it wherever this one ends. If it cannot
/// be noted the session goes on all the same.
///
/// A journal that goes before its session is over leaves it to be gone on with.
class SessionJournal : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    SessionJournal(History &history, const SessionPlayer &player, QObject *parent = nullptr);
    ~SessionJournal() override;

    /// The session begins. \a record says what the session itself does not know: kind, routine,
    /// title, start and check-in.
    void begin(SessionRecord record);
    /// It goes on, as \a record and \a claim of SessionToResume have it.
    void goOn(const SessionRecord &record, SessionClaim claim);
    /// It is left: ends it as what it was. Nothing more is noted.
    void close();

    /// What the session is kept under, also when it is over; none if it could not be begun.
    std::optional<SessionId> session() const { return m_session; }

Q_SIGNALS:
    /// That it is not kept, once a session.
    void troubled(const QString &sentence);

private:
    bool isNoting() const { return m_session && !m_isClosed; }
    bool hasChanged(const SessionSnapshot &now) const;
    void look();
    void note();
    void noteRoutine();
    void noteSteps();
    void noteSaid();
    void see(const History::Noted &noted);

    History &m_history;
    const SessionPlayer &m_player;
    std::optional<SessionId> m_session;
    std::optional<SessionClaim> m_claim;
    bool m_isClosed = false;
    bool m_isTold = false;           ///< that it is not kept
    std::size_t m_state = 0;         ///< of Session::State, as noted last
    SessionSnapshot m_snapshot;      ///< as noted last
    std::vector<StepRecord> m_steps; ///< as noted last
    std::size_t m_saidCount = 0;     ///< noted
};

} // namespace hipwise
