#include "history/history_schema.h"

#include "history/sql_connection.h"

#include <array>
#include <initializer_list>

namespace hipwise {

namespace {

using Statements = std::initializer_list<const char *>;

// A step that was once released is never changed: another one follows it.
//
// Times are Unix milliseconds, lengths milliseconds, days "2026-11-26" where the person was, and
// what is one of a few is its word (kept_words.h), so that the file can be read without Hipwise.

const Statements first{
    "CREATE TABLE session ("
    " id INTEGER PRIMARY KEY AUTOINCREMENT,"
    " kind TEXT NOT NULL,"
    " routine TEXT NOT NULL,"
    " title TEXT NOT NULL,"
    " started_at INTEGER NOT NULL,"
    " started_day TEXT NOT NULL,"
    " pain_at_start INTEGER,"
    " started_as TEXT NOT NULL,"
    " planned_ms INTEGER NOT NULL,"
    " active_ms INTEGER NOT NULL,"
    " ending TEXT NOT NULL,"
    " ended_at INTEGER,"
    " ended_day TEXT)",
    "CREATE INDEX session_routine ON session (routine, started_at)",
    "CREATE INDEX session_started ON session (started_at)",
    "CREATE INDEX session_day ON session (started_day)",

    "CREATE TABLE outcome ("
    " session INTEGER NOT NULL REFERENCES session ON DELETE CASCADE,"
    " step INTEGER NOT NULL," // its place in the routine, from 0
    " side_order INTEGER NOT NULL,"
    " step_id TEXT NOT NULL,"
    " step_name TEXT NOT NULL,"
    " side TEXT,"
    " done INTEGER NOT NULL,"
    " planned INTEGER NOT NULL,"
    " PRIMARY KEY (session, step, side_order)) WITHOUT ROWID",

    "CREATE TABLE pain ("
    " session INTEGER NOT NULL REFERENCES session ON DELETE CASCADE,"
    " number INTEGER NOT NULL," // in the order they were said, from 0
    " place TEXT,"
    " kind TEXT NOT NULL,"
    " amount INTEGER,"
    " at_start INTEGER,"
    " is_rising INTEGER NOT NULL,"
    " has_rested INTEGER NOT NULL,"
    " after_rest INTEGER,"
    " red_flags TEXT NOT NULL," // ids with a space between them
    " times_before INTEGER NOT NULL,"
    " is_told_more INTEGER NOT NULL,"
    " step INTEGER NOT NULL,"
    " step_id TEXT NOT NULL,"
    " step_name TEXT NOT NULL,"
    " at_ms INTEGER NOT NULL,"
    " rule TEXT NOT NULL,"
    " ways TEXT NOT NULL,"
    " asks_first TEXT NOT NULL,"
    " red_flag TEXT NOT NULL,"
    " leaves_step_out INTEGER NOT NULL,"
    " taken TEXT NOT NULL,"
    " PRIMARY KEY (session, number)) WITHOUT ROWID",

    "CREATE TABLE check_out ("
    " session INTEGER PRIMARY KEY REFERENCES session ON DELETE CASCADE,"
    " pain INTEGER,"
    " effort TEXT,"
    " has_new_signs INTEGER NOT NULL,"
    " said_at INTEGER NOT NULL,"
    " said_day TEXT NOT NULL)",

    "CREATE TABLE next_day ("
    " session INTEGER PRIMARY KEY REFERENCES session ON DELETE CASCADE,"
    " answer TEXT NOT NULL,"
    " said_at INTEGER NOT NULL,"
    " said_day TEXT NOT NULL)",

    // Of sessions that have not ended; what is packed is good for one version only. The routine is
    // large and stays, the snapshot is small and written every second: they are rows of their own.
    "CREATE TABLE journal_routine ("
    " session INTEGER PRIMARY KEY REFERENCES session ON DELETE CASCADE,"
    " packed BLOB NOT NULL)",
    "CREATE TABLE journal_place ("
    " session INTEGER PRIMARY KEY REFERENCES session ON DELETE CASCADE,"
    " noted_at INTEGER NOT NULL,"
    " noted_day TEXT NOT NULL,"
    " packed BLOB NOT NULL)",
};

/// The step at index n leads from version n to n + 1.
const std::array steps{first};

bool take(std::size_t step, SqlConnection &connection)
{
    return connection.inTransaction([step, &connection] {
        // Another window may have been faster.
        if (connection.value(QStringLiteral("PRAGMA user_version")).toInt() >
            static_cast<int>(step))
            return true;
        for (const char *statement : steps.at(step)) {
            if (!connection.run(QString::fromLatin1(statement)))
                return false;
        }
        return connection.run(QStringLiteral("PRAGMA user_version = %1").arg(step + 1));
    });
}

} // namespace

int newestSchema()
{
    return static_cast<int>(steps.size());
}

bool migrate(SqlConnection &connection)
{
    const QVariant version = connection.value(QStringLiteral("PRAGMA user_version"));
    if (!version.isValid())
        return false;
    for (auto step = static_cast<std::size_t>(std::max(0, version.toInt())); step < steps.size();
         ++step) {
        if (!take(step, connection))
            return false;
    }
    return true;
}

} // namespace hipwise
