#pragma once

#include "session/cue.h"

#include <array>
#include <optional>

namespace hipwise {

/// One sound for each thing a session says without words. No two of them have the same notes.
enum class Tone {
    GetReady,
    Count, ///< three, two and one sound alike
    Start,
    Half,
    OtherSide,
    Release,
    EndOfStep,
    EndOfSession,
};

inline constexpr std::array allTones{
    Tone::GetReady,  Tone::Count,   Tone::Start,     Tone::Half,
    Tone::OtherSide, Tone::Release, Tone::EndOfStep, Tone::EndOfSession,
};

/// Instructions, the numbers of repetitions and rests are for the voice and the screen: no tone.
std::optional<Tone> toneFor(CueKind kind);

} // namespace hipwise
