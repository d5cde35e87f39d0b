#pragma once

#include "session/clock.h"

#include <string>
#include <string_view>

namespace hipwise {

enum class CueKind {
    GetReady,     ///< name, side and things needed, before a step
    Instruct,     ///< what to do
    Count,        ///< three, two, one; the change comes one second after "one"
    Start,        ///< the work begins
    Repetition,   ///< the number of the repetition that begins
    Half,         ///< half of a hold is over
    Release,      ///< the hold is over
    Rest,         ///< a rest begins
    OtherSide,    ///< change sides
    EndOfStep,    ///< the step is over
    EndOfSession, ///< all is over
    Breath,       ///< a second of a breath, where the voice counts it
};

/// "get-ready", "other-side": as the transcript spells it.
std::string_view wordFor(CueKind kind);

/// What to say or sound at one moment of a session.
struct Cue
{
    Milliseconds at{0}; ///< active time
    CueKind kind = CueKind::Instruct;
    std::string text;

    friend bool operator==(const Cue &, const Cue &) = default;
};

} // namespace hipwise
