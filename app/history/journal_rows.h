#pragma once

#include "history/session_record.h"
#include "history/unfinished_session.h"

#include <string_view>

namespace hipwise {

class SqlConnection;

// Where a session is that has not ended. Those that write say whether they could.

bool setJournalRoutine(SqlConnection &connection, SessionId session, const GuidedRoutine &guided,
                       std::string_view program);
bool setJournalPlace(SqlConnection &connection, SessionId session, const SessionSnapshot &snapshot,
                     const WallMoment &when, std::string_view program);
bool removeJournal(SqlConnection &connection, SessionId session);

/// \a record with its journal.
UnfinishedSession unfinished(SqlConnection &connection, SessionRecord record,
                             std::string_view program);

} // namespace hipwise
