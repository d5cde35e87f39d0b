#pragma once

#include "history/session_record.h"

#include <vector>

namespace hipwise {

class SqlConnection;

/// After those of the session that are there. Whether it could be written.
bool addPain(SqlConnection &connection, SessionId session, const PainRecord &record);

/// Oldest first; without those whose words nobody knows.
std::vector<PainRecord> painOf(SqlConnection &connection, SessionId session);

} // namespace hipwise
