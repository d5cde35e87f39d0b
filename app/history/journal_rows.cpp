#include "history/journal_rows.h"

#include "history/kept_values.h"
#include "history/packed_session.h"
#include "history/sql_connection.h"

#include <utility>

namespace hipwise {

namespace {

QVariantList idOf(SessionId session)
{
    return {static_cast<qlonglong>(session)};
}

} // namespace

bool setJournalRoutine(SqlConnection &connection, SessionId session, const GuidedRoutine &guided,
                       std::string_view program)
{
    return connection.run(QStringLiteral("INSERT OR REPLACE INTO journal_routine VALUES (?, ?)"),
                          idOf(session) << keptBytes(packed(guided, program)));
}

bool setJournalPlace(SqlConnection &connection, SessionId session, const SessionSnapshot &snapshot,
                     const WallMoment &when, std::string_view program)
{
    return connection.run(
        QStringLiteral("INSERT OR REPLACE INTO journal_place VALUES (?, ?, ?, ?)"),
        idOf(session) << kept(when.time.time_since_epoch()) << kept(isoText(when.day))
                      << keptBytes(packed(snapshot, program)));
}

bool removeJournal(SqlConnection &connection, SessionId session)
{
    return connection.run(QStringLiteral("DELETE FROM journal_routine WHERE session = ?"),
                          idOf(session)) &&
           connection.run(QStringLiteral("DELETE FROM journal_place WHERE session = ?"),
                          idOf(session));
}

UnfinishedSession unfinished(SqlConnection &connection, SessionRecord record,
                             std::string_view program)
{
    const QVariantList id = idOf(record.id);
    UnfinishedSession session{std::move(record), {}, std::nullopt};
    session.noted = session.record.started;
    QSqlQuery place = connection.ask(
        QStringLiteral("SELECT noted_at, noted_day, packed FROM journal_place WHERE session = ?"),
        id);
    if (!place.next())
        return session;
    session.noted = momentFrom(place.value(0), place.value(1));
    const std::string routine = bytesFrom(connection.value(
        QStringLiteral("SELECT packed FROM journal_routine WHERE session = ?"), id));
    std::optional<GuidedRoutine> guided = unpackedRoutine(routine, program);
    std::optional<SessionSnapshot> snapshot = unpackedSnapshot(bytesFrom(place.value(2)), program);
    if (guided && snapshot)
        session.journal = JournalEntry{*std::move(guided), *std::move(snapshot)};
    return session;
}

} // namespace hipwise
