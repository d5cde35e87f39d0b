#include "ui/history/session_journal.h"

#include "ui/player/session_player.h"
#include "ui/style/words.h"

#include <utility>

namespace hipwise {

namespace {

constexpr Milliseconds longestUnnoted{1'000};

} // namespace

SessionJournal::SessionJournal(History &history, const SessionPlayer &player, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_player(player)
{
    connect(&player, &SessionPlayer::changed, this, &SessionJournal::look);
    connect(&player, &SessionPlayer::routineChanged, this, &SessionJournal::noteRoutine);
    connect(&player, &SessionPlayer::finished, this, &SessionJournal::close);
}

SessionJournal::~SessionJournal()
{
    if (isNoting())
        note();
}

void SessionJournal::begin(SessionRecord record)
{
    const Session &session = m_player.session();
    record.planned = session.timeline().total();
    record.active = session.activeTime();
    record.painAtStart = m_player.painAtStart();
    record.steps = stepRecords(session);
    auto begun = m_history.begin(record, {session.routine(), session.pacing()}, session.snapshot());
    if (!begun)
        return see(begun.error());
    m_session = begun.value();
    m_claim.emplace(m_history.folder(), *m_session);
    m_steps = std::move(record.steps);
}

void SessionJournal::goOn(const SessionRecord &record, SessionClaim claim)
{
    m_session = record.id;
    m_claim.emplace(std::move(claim));
    m_steps = record.steps;
    m_saidCount = record.said.size();
}

void SessionJournal::close()
{
    if (!isNoting())
        return;
    noteSaid();
    note();
    see(m_history.noteEnd(*m_session, endingOf(m_player.session(), m_player.said())));
    m_isClosed = true;
    m_claim.reset();
}

bool SessionJournal::hasChanged(const SessionSnapshot &now) const
{
    return m_player.session().state().index() != m_state || now.jumpedTo != m_snapshot.jumpedTo ||
           now.phases != m_snapshot.phases || now.active < m_snapshot.active ||
           now.active >= m_snapshot.active + longestUnnoted;
}

/// Twenty-five times a second.
void SessionJournal::look()
{
    if (!isNoting())
        return;
    noteSaid();
    if (hasChanged(m_player.session().snapshot()))
        note();
}

void SessionJournal::note()
{
    noteSteps();
    m_state = m_player.session().state().index();
    m_snapshot = m_player.session().snapshot();
    see(m_history.notePlace(*m_session, m_snapshot));
}

/// Before anything else is noted: a place is one in its own routine.
void SessionJournal::noteRoutine()
{
    if (!isNoting())
        return;
    noteSaid();
    const Session &session = m_player.session();
    see(m_history.noteRoutine(*m_session, {session.routine(), session.pacing()},
                              session.snapshot()));
    noteSteps();
}

void SessionJournal::noteSteps()
{
    std::vector<StepRecord> steps = stepRecords(m_player.session());
    if (steps == m_steps)
        return;
    m_steps = std::move(steps);
    see(m_history.noteSteps(*m_session, m_steps));
}

void SessionJournal::noteSaid()
{
    const std::vector<PainRecord> &said = m_player.said();
    for (; m_saidCount < said.size(); ++m_saidCount)
        see(m_history.notePain(*m_session, said[m_saidCount]));
}

void SessionJournal::see(const History::Noted &noted)
{
    if (!noted || m_isTold)
        return;
    m_isTold = true;
    Q_EMIT troubled(toQString(sentenceFor(*noted)));
}

} // namespace hipwise
