#pragma once

#include "history/session_record.h"

#include <QString>
#include <QVariantList>

#include <vector>

namespace hipwise {

class SqlConnection;

// A session, what was done of its steps, and what was said after it. Those that write say whether
// they could.

/// Its id, or 0. Nothing of the end, of what was said or of its steps.
SessionId addSession(SqlConnection &connection, const SessionRecord &record);
bool setSteps(SqlConnection &connection, SessionId session, const std::vector<StepRecord> &steps);
bool setActiveTime(SqlConnection &connection, SessionId session, Milliseconds active);
bool setEnd(SqlConnection &connection, SessionId session, Ending ending, const WallMoment &when);
bool setCheckOut(SqlConnection &connection, SessionId session, const CheckOutRecord &checkOut);
bool setNextDay(SqlConnection &connection, SessionId session, const NextDayRecord &nextDay);

bool hasSession(SqlConnection &connection, SessionId session);

/// All of those that \a condition ("WHERE routine = ?") is true of, newest first.
std::vector<SessionRecord> sessionsWhere(SqlConnection &connection, const QString &condition,
                                         const QVariantList &values, int most);

} // namespace hipwise
