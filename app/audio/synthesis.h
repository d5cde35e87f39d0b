#pragma once

#include "audio/tone.h"

#include <vector>

namespace hipwise {

/// The loudest sample of every tone: -9 dB of full scale, so that two at once do not clip.
inline constexpr float tonePeak = 0.355F;

/// A tone as mono samples, -1 to 1; it begins and ends in silence and has no steps.
/// \a sampleRate in samples per second, at least 8000.
std::vector<float> samples(Tone tone, int sampleRate);

} // namespace hipwise
