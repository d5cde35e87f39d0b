#pragma once

#include "session/session.h"
#include "support/fake_clock.h"
#include "support/sample_steps.h"

namespace hipwise {

/// A session under way, some time into it, with all cues so far heard.
struct RunningSession
{
    explicit RunningSession(Milliseconds into, ResolvedRoutine routine = sampleRoutine())
        : session(std::move(routine), {}, clock)
    {
        session.start();
        let(into);
    }

    std::vector<Cue> let(Milliseconds time)
    {
        clock.advance(time);
        return session.update();
    }

    /// The active time it is at.
    Milliseconds now() const { return session.timeline().total() - session.place().totalLeft; }

    FakeClock clock;
    Session session;
};

} // namespace hipwise
