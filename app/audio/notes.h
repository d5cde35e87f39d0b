#pragma once

#include "audio/tone.h"

#include <chrono>
#include <span>

namespace hipwise {

/// One note of a tone.
struct Note
{
    double hertz = 0;
    std::chrono::milliseconds at{0};     ///< from the start of the tone
    std::chrono::milliseconds length{0}; ///< until it has died away
};

/// What a tone consists of, in order of time; one to four notes that may ring into each other.
std::span<const Note> notesOf(Tone tone);

} // namespace hipwise
