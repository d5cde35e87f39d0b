#pragma once

namespace hipwise {

class SqlConnection;

/// The version of the tables that this program knows.
int newestSchema();

/// Brings the tables from the version they have to the newest one, a step at a time, each with its
/// number in one transaction. False where that failed.
bool migrate(SqlConnection &connection);

} // namespace hipwise
