#include "history/history.h"

#include "history/history_file.h"
#include "history/journal_rows.h"
#include "history/kept_values.h"
#include "history/pain_rows.h"
#include "history/session_rows.h"

#include <utility>

namespace hipwise {

namespace {

constexpr int all = -1; // as SQLite's LIMIT has it

/// \a work of a session that is still there.
auto ifThere(SessionId session, auto work)
{
    return [session, work](SqlConnection &connection) {
        return !hasSession(connection, session) || work(connection);
    };
}

std::vector<SessionRecord> sessionsOf(const HistoryFile &file, const QString &condition,
                                      const QVariantList &values, int most)
{
    SqlConnection *connection = file.connection();
    if (!connection)
        return {};
    return sessionsWhere(*connection, condition, values, most);
}

} // namespace

History::History(std::filesystem::path folder, const WallClock &clock, std::string program)
    : m_folder(std::move(folder))
    , m_clock(clock)
    , m_program(std::move(program))
    , m_file(std::make_unique<HistoryFile>(m_folder, clock))
{}

History::~History() = default;

const std::optional<HistoryTrouble> &History::trouble() const
{
    return m_file->trouble();
}

bool History::isOpen() const
{
    return m_file->connection() != nullptr;
}

Result<SessionId, HistoryTrouble> History::begin(const SessionRecord &record,
                                                 const GuidedRoutine &guided,
                                                 const SessionSnapshot &snapshot)
{
    SessionId id = 0;
    const Noted trouble = m_file->write([&](SqlConnection &connection) {
        id = addSession(connection, record);
        return id != 0 && setSteps(connection, id, record.steps) &&
               setJournalRoutine(connection, id, guided, m_program) &&
               setJournalPlace(connection, id, snapshot, momentOf(m_clock), m_program);
    });
    if (trouble)
        return *trouble;
    return id;
}

History::Noted History::notePlace(SessionId session, const SessionSnapshot &snapshot)
{
    return m_file->write(ifThere(session, [&](SqlConnection &connection) {
        return setActiveTime(connection, session, snapshot.activeTime) &&
               setJournalPlace(connection, session, snapshot, momentOf(m_clock), m_program);
    }));
}

History::Noted History::noteSteps(SessionId session, const std::vector<StepRecord> &steps)
{
    return m_file->write(ifThere(
        session, [&](SqlConnection &connection) { return setSteps(connection, session, steps); }));
}

History::Noted History::noteRoutine(SessionId session, const GuidedRoutine &guided,
                                    const SessionSnapshot &snapshot)
{
    return m_file->write(ifThere(session, [&](SqlConnection &connection) {
        return setJournalRoutine(connection, session, guided, m_program) &&
               setActiveTime(connection, session, snapshot.activeTime) &&
               setJournalPlace(connection, session, snapshot, momentOf(m_clock), m_program);
    }));
}

History::Noted History::notePain(SessionId session, const PainRecord &record)
{
    return m_file->write(ifThere(
        session, [&](SqlConnection &connection) { return addPain(connection, session, record); }));
}

History::Noted History::noteEnd(SessionId session, Ending ending)
{
    return noteEnd(session, ending, momentOf(m_clock));
}

History::Noted History::noteEnd(SessionId session, Ending ending, const WallMoment &when)
{
    return m_file->write(ifThere(session, [&](SqlConnection &connection) {
        return setEnd(connection, session, ending, when) && removeJournal(connection, session);
    }));
}

History::Noted History::noteCheckOut(SessionId session, const CheckOutRecord &checkOut)
{
    return m_file->write(ifThere(session, [&](SqlConnection &connection) {
        return setCheckOut(connection, session, checkOut);
    }));
}

History::Noted History::noteNextDay(SessionId session, const NextDayRecord &nextDay)
{
    return m_file->write(ifThere(session, [&](SqlConnection &connection) {
        return setNextDay(connection, session, nextDay);
    }));
}

History::Noted History::forgetAll()
{
    const bool areOthersGone = m_file->removeSetAside();
    Noted trouble = m_file->write([](SqlConnection &connection) {
        return connection.run(QStringLiteral("DELETE FROM session"));
    });
    if (trouble)
        return trouble;
    // The freed pages, and then the copies of pages in the write-ahead log.
    SqlConnection &connection = *m_file->connection();
    const bool isEmptied =
        connection.run(QStringLiteral("VACUUM")) &&
        connection.value(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")).toInt() == 0;
    return isEmptied && areOthersGone ? Noted() : m_file->troubleNow();
}

std::optional<SessionRecord> History::session(SessionId session) const
{
    std::vector<SessionRecord> found =
        sessionsOf(*m_file, QStringLiteral("WHERE id = ?"), {static_cast<qlonglong>(session)}, 1);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<SessionRecord> History::latest(int most) const
{
    return sessionsOf(*m_file, {}, {}, std::max(0, most));
}

std::vector<SessionRecord> History::ofRoutine(const std::string &routineId) const
{
    return sessionsOf(*m_file, QStringLiteral("WHERE routine = ?"), {kept(routineId)}, all);
}

std::vector<SessionRecord> History::since(CalendarDay day) const
{
    return sessionsOf(*m_file, QStringLiteral("WHERE started_day >= ?"), {kept(isoText(day))}, all);
}

int History::count() const
{
    SqlConnection *connection = m_file->connection();
    return connection ? connection->value(QStringLiteral("SELECT count(*) FROM session")).toInt()
                      : 0;
}

std::set<std::string> History::stepsDone() const
{
    std::set<std::string> steps;
    SqlConnection *connection = m_file->connection();
    if (!connection)
        return steps;
    QSqlQuery rows =
        connection->ask(QStringLiteral("SELECT DISTINCT step_id FROM outcome WHERE done > 0"));
    while (rows.next())
        steps.insert(rows.value(0).toString().toStdString());
    return steps;
}

std::vector<UnfinishedSession> History::unfinished() const
{
    std::vector<UnfinishedSession> sessions;
    for (SessionRecord &record : sessionsOf(*m_file, QStringLiteral("WHERE ending = ?"),
                                            {kept(keptWord(Ending::Running))}, all))
        sessions.push_back(
            hipwise::unfinished(*m_file->connection(), std::move(record), m_program));
    return sessions;
}

} // namespace hipwise
