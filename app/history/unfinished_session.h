#pragma once

#include "history/guided_routine.h"
#include "history/session_record.h"
#include "session/session_snapshot.h"

#include <optional>

namespace hipwise {

/// Where a session was when it was last written down.
struct JournalEntry
{
    GuidedRoutine guided;
    SessionSnapshot snapshot;
};

/// A session that has no end in the history.
struct UnfinishedSession
{
    SessionRecord record; ///< as far as it came
    WallMoment noted{};   ///< when it was last written down
    /// None where it cannot be read back: it was written by another version of Hipwise, or is
    /// damaged. There is then no going on.
    std::optional<JournalEntry> journal{};
};

} // namespace hipwise
