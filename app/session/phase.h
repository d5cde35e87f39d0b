#pragma once

#include "model/side.h"
#include "session/clock.h"
#include "session/getting_up.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace hipwise {

enum class PhaseKind {
    Prepare,    ///< get into the start position
    Move,       ///< slowly into the hold
    Hold,       ///< stay; also breathing, resting and moving for a length of time
    Repeat,     ///< one repetition by tempo
    Release,    ///< slowly out of the hold
    Rest,       ///< between repetitions or sets
    SwitchSide, ///< change to the other side
    Finish,     ///< come out of the last step, and up
};

/// "prepare", "switch-side": as transcripts and tests spell it.
std::string_view wordFor(PhaseKind kind);

/// Whether the time of such a phase is the person's own to shorten or lengthen.
bool isAdjustable(PhaseKind kind);

/// Whether the person waits in it for the work to begin, and may say "I am ready".
bool isWaiting(PhaseKind kind);

/// One stretch of time in a session.
struct Phase
{
    PhaseKind kind = PhaseKind::Prepare;
    Milliseconds start{0}; ///< active time since the session began
    Milliseconds duration{0};
    std::size_t step = 0;     ///< index into the routine's steps
    std::optional<Side> side; ///< none in a step without sides
    int repetition = 0;       ///< 1-based, of this set and side; 0 in phases that have none
    int repetitions = 0;      ///< planned, of this set and side
    int set = 1;              ///< 1-based
    int sets = 1;
    /// Of a preparation: after getting up from the floor to sit, then to stand still; and to see
    /// to the support.
    Milliseconds sitting{0};
    Milliseconds standing{0};
    Milliseconds supporting{0};
    GettingUp gettingUp = GettingUp::BySide; ///< where it says how, from lying
    bool isFromLying = true;                 ///< not from the knees, or from sitting on the floor

    Milliseconds end() const { return start + duration; }

    friend bool operator==(const Phase &, const Phase &) = default;
};

} // namespace hipwise
