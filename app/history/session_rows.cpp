#include "history/session_rows.h"

#include "history/kept_values.h"
#include "history/pain_rows.h"
#include "history/sql_connection.h"

namespace hipwise {

namespace {

QVariant keptId(SessionId id)
{
    return static_cast<qlonglong>(id);
}

std::vector<StepRecord> stepsOf(SqlConnection &connection, SessionId session)
{
    std::vector<StepRecord> steps;
    QSqlQuery rows = connection.ask(
        QStringLiteral("SELECT side_order, step_id, step_name, side, done, planned FROM outcome "
                       "WHERE session = ? ORDER BY step, side_order"),
        {keptId(session)});
    while (rows.next()) {
        if (rows.value(0).toInt() == 0 || steps.empty())
            steps.push_back({textFrom(rows.value(1)), textFrom(rows.value(2)), {}});
        steps.back().sides.push_back(
            {sideFromWord(textFrom(rows.value(3))), rows.value(4).toInt(), rows.value(5).toInt()});
    }
    return steps;
}

std::optional<CheckOutRecord> checkOutOf(SqlConnection &connection, SessionId session)
{
    QSqlQuery row = connection.ask(
        QStringLiteral("SELECT pain, effort, has_new_signs, said_at, said_day FROM check_out "
                       "WHERE session = ?"),
        {keptId(session)});
    if (!row.next())
        return std::nullopt;
    CheckOutRecord record{.when = momentFrom(row.value(3), row.value(4))};
    record.said.pain = numberFrom(row.value(0));
    record.said.effort = fromKeptWord<Effort>(textFrom(row.value(1)));
    record.said.hasNewSigns = row.value(2).toBool();
    return record;
}

std::optional<NextDayRecord> nextDayOf(SqlConnection &connection, SessionId session)
{
    QSqlQuery row = connection.ask(
        QStringLiteral("SELECT answer, said_at, said_day FROM next_day WHERE session = ?"),
        {keptId(session)});
    if (!row.next())
        return std::nullopt;
    const auto answer = fromKeptWord<NextDay::Answer>(textFrom(row.value(0)));
    if (!answer)
        return std::nullopt;
    return NextDayRecord{*answer, momentFrom(row.value(1), row.value(2))};
}

/// A word that nobody knows is what claims the least.
SessionRecord sessionFrom(const QSqlQuery &row)
{
    SessionRecord record;
    record.id = row.value(0).toLongLong();
    record.kind = fromKeptWord<SessionKind>(textFrom(row.value(1))).value_or(SessionKind::Routine);
    record.routineId = textFrom(row.value(2));
    record.title = textFrom(row.value(3));
    record.started = momentFrom(row.value(4), row.value(5));
    record.painAtStart = numberFrom(row.value(6));
    record.startedAs = fromKeptWord<StartedAs>(textFrom(row.value(7))).value_or(StartedAs::Planned);
    record.planned = timeFrom(row.value(8));
    record.active = timeFrom(row.value(9));
    record.ending = fromKeptWord<Ending>(textFrom(row.value(10))).value_or(Ending::Abandoned);
    if (!row.value(11).isNull())
        record.ended = momentFrom(row.value(11), row.value(12));
    return record;
}

} // namespace

SessionId addSession(SqlConnection &connection, const SessionRecord &record)
{
    const QSqlQuery added = connection.ask(
        QStringLiteral("INSERT INTO session (kind, routine, title, started_at, started_day, "
                       "pain_at_start, started_as, planned_ms, active_ms, ending) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {kept(keptWord(record.kind)), kept(record.routineId), kept(record.title),
         kept(record.started.time.time_since_epoch()), kept(isoText(record.started.day)),
         kept(record.painAtStart), kept(keptWord(record.startedAs)), kept(record.planned),
         kept(record.active), kept(keptWord(Ending::Running))});
    return added.isActive() ? added.lastInsertId().toLongLong() : 0;
}

bool setSteps(SqlConnection &connection, SessionId session, const std::vector<StepRecord> &steps)
{
    if (!connection.run(QStringLiteral("DELETE FROM outcome WHERE session = ?"), {keptId(session)}))
        return false;
    for (std::size_t step = 0; step < steps.size(); ++step) {
        for (std::size_t order = 0; order < steps[step].sides.size(); ++order) {
            const SideOutcome &side = steps[step].sides[order];
            if (!connection.run(
                    QStringLiteral("INSERT INTO outcome VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
                    {keptId(session), kept(step), kept(order), kept(steps[step].id),
                     kept(steps[step].name), side.side ? kept(wordFor(*side.side)) : QVariant(),
                     side.done, side.planned}))
                return false;
        }
    }
    return true;
}

bool setActiveTime(SqlConnection &connection, SessionId session, Milliseconds active)
{
    return connection.run(QStringLiteral("UPDATE session SET active_ms = ? WHERE id = ?"),
                          {kept(active), keptId(session)});
}

bool setEnd(SqlConnection &connection, SessionId session, Ending ending, const WallMoment &when)
{
    return connection.run(
        QStringLiteral("UPDATE session SET ending = ?, ended_at = ?, ended_day = ? WHERE id = ?"),
        {kept(keptWord(ending)), kept(when.time.time_since_epoch()), kept(isoText(when.day)),
         keptId(session)});
}

bool setCheckOut(SqlConnection &connection, SessionId session, const CheckOutRecord &checkOut)
{
    return connection.run(
        QStringLiteral("INSERT OR REPLACE INTO check_out VALUES (?, ?, ?, ?, ?, ?)"),
        {keptId(session), kept(checkOut.said.pain),
         checkOut.said.effort ? kept(keptWord(*checkOut.said.effort)) : QVariant(),
         checkOut.said.hasNewSigns, kept(checkOut.when.time.time_since_epoch()),
         kept(isoText(checkOut.when.day))});
}

bool setNextDay(SqlConnection &connection, SessionId session, const NextDayRecord &nextDay)
{
    return connection.run(QStringLiteral("INSERT OR REPLACE INTO next_day VALUES (?, ?, ?, ?)"),
                          {keptId(session), kept(keptWord(nextDay.answer)),
                           kept(nextDay.when.time.time_since_epoch()),
                           kept(isoText(nextDay.when.day))});
}

bool hasSession(SqlConnection &connection, SessionId session)
{
    return connection.value(QStringLiteral("SELECT 1 FROM session WHERE id = ?"), {keptId(session)})
        .isValid();
}

std::vector<SessionRecord> sessionsWhere(SqlConnection &connection, const QString &condition,
                                         const QVariantList &values, int most)
{
    std::vector<SessionRecord> all;
    QVariantList given = values;
    given.append(most);
    QSqlQuery rows = connection.ask(
        QStringLiteral("SELECT id, kind, routine, title, started_at, started_day, pain_at_start, "
                       "started_as, planned_ms, active_ms, ending, ended_at, ended_day "
                       "FROM session %1 ORDER BY started_at DESC, id DESC LIMIT ?")
            .arg(condition),
        given);
    while (rows.next())
        all.push_back(sessionFrom(rows));
    for (SessionRecord &record : all) {
        record.steps = stepsOf(connection, record.id);
        record.said = painOf(connection, record.id);
        record.checkOut = checkOutOf(connection, record.id);
        record.nextDay = nextDayOf(connection, record.id);
    }
    return all;
}

} // namespace hipwise
