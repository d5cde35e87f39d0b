#pragma once

#include "session/clock.h"

#include <vector>

namespace hipwise {

/// Where a session is and how it came there: with its routine and its pacing, all that is needed
/// to go on with it in another run of the program. Times are active time.
struct SessionSnapshot
{
    enum class State {
        Ready,
        UnderWay, ///< running or not: nothing goes on by itself in another run
        Interrupted,
        Finished,
    };

    /// What has become of a phase.
    struct Phase
    {
        Milliseconds duration{0}; ///< as the person has made it
        bool isDone = false;

        friend bool operator==(const Phase &, const Phase &) = default;
    };

    State state = State::Ready;
    Milliseconds active{0};     ///< where it is
    bool isCued = false;        ///< whether the cues of that very moment have been given
    Milliseconds jumpedTo{0};   ///< where the step before did not end by itself
    Milliseconds activeTime{0}; ///< lived through, in any order
    std::vector<Phase> phases;  ///< one for each of the timeline

    friend bool operator==(const SessionSnapshot &, const SessionSnapshot &) = default;
};

} // namespace hipwise
