#pragma once

#include "session/clock.h"
#include "session/cue.h"

#include <string>

namespace hipwise {

/// What the voice says, and when.
struct Phrase
{
    Milliseconds at{0};     ///< active time it begins at
    Milliseconds length{0}; ///< as far as known
    Milliseconds until{0};  ///< later than this it must not end: the change it announces
    CueKind kind = CueKind::Instruct;
    Milliseconds cue{0}; ///< active time of the cue it is said for
    std::string text;

    Milliseconds end() const { return at + length; }

    friend bool operator==(const Phrase &, const Phrase &) = default;
};

} // namespace hipwise
