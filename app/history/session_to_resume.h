#pragma once

#include "history/history.h"
#include "history/session_claim.h"

#include <optional>

namespace hipwise {

/// For so long after its start a session may be gone on with: through the day, when the program or
/// the computer stopped in the middle, and with the check-in before it still of today. After a
/// night the person and the day are others, and it begins anew (a setting of the app, source
/// app-rule).
inline constexpr std::chrono::hours resumeLasts{12};

/// A session that another run of the program has left, to go on with.
struct SessionToResume
{
    SessionRecord record;
    WallMoment noted;   ///< when the person was in it
    Session session;    ///< paused at the moment that was written down last, or still interrupted
    SessionClaim claim; ///< while it lives, nobody else is offered this session
};

/// The newest one without an end that can be gone on with; none for which something was said that
/// ends a session. All others that nobody is guided through get their end, as far as they came.
/// Those of other programs that run are let be. Both clocks outlive the result.
std::optional<SessionToResume> sessionToResume(History &history, const WallClock &wallClock,
                                               const Clock &clock);

} // namespace hipwise
